import { readFileSync } from 'node:fs';
import { listFiles } from '../../facts/files/list-files.ts';
import { publishedSize } from '../../facts/images/published-size.ts';
import { readImageHeaders } from '../../facts/images/read-image-headers.ts';
import { renderMarkdown } from '../../facts/markdown/render-markdown.ts';
import type { PublishedPicture } from '../../facts/portal.ts';
import { isImageName, publishedName } from '../../facts/publication/published-name.ts';
import type { Guide } from '../../site/guides/guide.ts';
import type { PictureJob } from '../pictures/picture-job.ts';
import { guideAddress, guideLinks, linkedGuides } from './guide-links.ts';

/** The guides of the project and the pictures they show. */
export interface ReadGuides {
  readonly guides: readonly Guide[];
  readonly pictures: readonly PictureJob[];
}

export const noGuides: ReadGuides = { guides: [], pictures: [] };

const index = 'README.md';

/**
 * Reads the guides in a folder: its index first, then the others in the order in which the index names them.
 * Without the folder, or without an index, there are none.
 */
export async function readGuides(folder: string): Promise<ReadGuides> {
  const files = listFiles(folder);
  const sources = new Map(
    files
      .filter(({ file }) => file.endsWith('.md'))
      .map(({ file, diskPath }) => [file, readFileSync(diskPath, 'utf8')]),
  );
  const first = sources.get(index);
  if (first === undefined) return noGuides;
  const pictures = await picturesIn(files);
  const order = new Set([index, ...linkedGuides(first), ...sources.keys()]);
  const guides = [...order].flatMap((path) => {
    const source = sources.get(path);
    if (source === undefined) return [];
    const links = guideLinks(path, {
      hasGuide: (each) => sources.has(each),
      picture: (each) => pictures.get(each)?.picture,
    });
    const { title, text } = split(source);
    return [{ path, address: guideAddress(path), title, body: renderMarkdown(text, links) }];
  });
  const jobs = [...pictures.values()].map(({ job }) => job);
  const shown = guides.map(({ body }) => body.html).join('');
  return { guides, pictures: jobs.filter(({ target }) => shown.includes(`"/${target}"`)) };
}

/** The title of a guide is its first heading. */
function split(source: string): { title: string; text: string } {
  const [, title = '', text = ''] = /^# ([^\n]+)\n([\s\S]*)$/.exec(source.trimStart()) ?? ['', '', source];
  return { title: title.trim(), text };
}

/** Beside those of the school's folders, whatever these are called. */
const pictureFolder = 'anh/sach-huong-dan';

async function picturesIn(files: ReturnType<typeof listFiles>) {
  const images = files.filter(({ file }) => isImageName(file));
  const readings = await readImageHeaders(images.map(({ diskPath }) => diskPath));
  const pictures = new Map<string, { readonly picture: PublishedPicture; readonly job: PictureJob }>();
  for (const { file, diskPath } of images) {
    const reading = readings.get(diskPath);
    if (!reading?.readable) continue;
    const { widthPx, heightPx, format } = publishedSize(reading.header, undefined);
    const target = `${pictureFolder}/${publishedName(file)}.${format}`;
    pictures.set(file, {
      picture: { src: `/${target}`, width: widthPx, height: heightPx, file },
      job: { source: diskPath, target, header: reading.header, maxWidthPx: undefined },
    });
  }
  return pictures;
}
