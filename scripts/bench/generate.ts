import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calendarFiles } from './calendar-files.ts';
import { documentFiles } from './document-files.ts';
import { eventFiles } from './event-files.ts';
import { hugoFiles } from './hugo/hugo-files.ts';
import { lessonFiles } from './lesson-files.ts';
import { makePictures } from './make-pictures.ts';
import { type PlannedPost, planPosts } from './plan-posts.ts';
import { planTeachers } from './plan-staff.ts';
import { schoolFiles } from './school-files.ts';
import { staffFiles } from './staff-files.ts';
import { writePost } from './write-post.ts';

/** Size of a school to generate; `images` is at most `posts`, one picture a post. */
export interface PortalSize {
  readonly posts: number;
  readonly images: number;
  /** Learning materials; none where left out. With them come staff, events, calendars and ten school years. */
  readonly lessons?: number;
  /** Official documents, each with a PDF; none where left out. They bring the same. */
  readonly documents?: number;
  readonly seed: number;
}

/** Writes a school into `folder`, below `content/`. The same size and seed give the same bytes. */
export async function generatePortal(folder: string, size: PortalSize): Promise<void> {
  const posts = planPosts(size.posts, size.images, size.seed);
  await writeAll(join(folder, 'content'), {
    ...portalFiles(size),
    ...postFiles(posts, size.seed),
  });
  if (size.images > 0) await copyPictures(folder, posts, size.seed);
}

/** Everything but the posts. */
function portalFiles({ lessons = 0, documents = 0, seed }: PortalSize): Readonly<Record<string, string>> {
  if (lessons === 0 && documents === 0) return schoolFiles('posts only');
  const teachers = planTeachers(lessons, seed);
  return {
    ...schoolFiles('whole school'),
    ...staffFiles(teachers),
    ...eventFiles(),
    ...calendarFiles(seed),
    ...lessonFiles(lessons, teachers, seed),
    ...documentFiles(documents, seed),
  };
}

/** Writes into `folder` a Hugo project with the same posts, for comparing builds without pictures. */
export async function generateHugoProject(folder: string, { posts: count, seed }: PortalSize): Promise<void> {
  const posts = planPosts(count, 0, seed);
  await writeAll(folder, hugoFiles(posts));
  await writeAll(join(folder, 'content'), postFiles(posts, seed));
}

const postFiles = (posts: readonly PlannedPost[], seed: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    posts.map((post, index) => [`${postFolder(post)}/index.md`, writePost(index, posts, seed)]),
  );

/** `tin-tuc/2025/09/<slug>` */
const postFolder = ({ date, slug }: PlannedPost): string =>
  `tin-tuc/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}`;

async function copyPictures(folder: string, posts: readonly PlannedPost[], seed: number): Promise<void> {
  const pictures = await makePictures(seed);
  const originals = pictures.map((_, index) => join(folder, 'pictures', String(index)));
  for (const [index, bytes] of pictures.entries()) await writeInto(originals[index] ?? '', bytes);
  for (const [index, post] of posts.entries()) {
    const original = originals[index % originals.length];
    if (post.image && original)
      await copyFile(original, join(folder, 'content', postFolder(post), post.image));
  }
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeInto(join(folder, path), text);
}

async function writeInto(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, data);
}
