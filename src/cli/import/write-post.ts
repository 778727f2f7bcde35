import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LocalDate, monthOf } from '../../domain/calendar.ts';
import { toSlug } from '../../domain/vietnamese.ts';

/** Where a new post goes: its folder from the content folder, and the name in its address. */
export interface PostPlace {
  readonly folder: string;
  readonly slug: string;
}

const longestSlug = 80;

/** A folder of its own that nothing stands in, with an address that no page has; `-2`, `-3` where the name is taken. */
export function placeFor(
  title: string,
  date: LocalDate,
  contentDir: string,
  addresses: ReadonlySet<string>,
): PostPlace {
  const wanted = shortSlug(title) || 'bai-viet';
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    const folder = `tin-tuc/${monthOf(date)}/${slug}`;
    const isTaken = ['', '.md', '.mdx'].some((ending) => existsSync(join(contentDir, folder + ending)));
    const isKnown = addresses.has(`/tin-tuc/${slug}/`) || addresses.has(`/thong-bao/${slug}/`);
    if (!isTaken && !isKnown) return { folder, slug };
  }
}

function shortSlug(title: string): string {
  const slug = toSlug(title);
  return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '');
}

/** Writes a post and what lies beside it, all or nothing: an unfinished folder begins with a dot, which is never read. */
export function writePost(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const unfinished = join(dirname(folder), `.nhap-${process.pid}`);
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
