import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './folder.ts';

/** Every page of a site by its address, but those that only lead on to a new one and those inside lesson packages. */
export function pagesBelow(folder: string): Map<string, string> {
  const pages = filesBelow(folder)
    .filter((path) => path.endsWith('.html') && !path.startsWith('goi/'))
    .map((path): [string, string] => [addressOf(path), readFileSync(join(folder, path), 'utf8')])
    .filter(([, html]) => !/http-equiv="refresh"/.test(html));
  return new Map(pages);
}

const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
