import type { Portal, PublishedFile } from '../facts/portal.ts';
import type { Markup } from './html.ts';
import { memoised } from './memoised.ts';
import { fileLink, fileWords } from './words.ts';

const pagesByFile = memoised(
  ({ facts }: Portal): ReadonlyMap<string, number> =>
    new Map(facts.files.flatMap(({ file, pages }) => (pages === undefined ? [] : [[file, pages] as const]))),
);

/** `PDF, 3 trang, 120 KB`: pages only where some check has read the file. */
export const wordsOfFile = (portal: Portal, file: PublishedFile): string =>
  fileWords(file, pagesByFile(portal).get(file.file));

/** Link to a file that says its type, pages and size before it is opened. */
export const linkToFile = (portal: Portal, file: PublishedFile, title: string): Markup =>
  fileLink(file, title, pagesByFile(portal).get(file.file));
