import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kept, workerAddress } from '../site/offline/kept.ts';
import { keptPages } from '../site/offline/kept-pages.ts';
import { type SiteInput, siteAssets } from '../site/site-input.ts';

/**
 * Writes the service worker to the root of the site: the code that the bundler made, with the list of what it keeps
 * before it. To be called when all pages are written.
 */
export function writeServiceWorker(input: SiteInput, siteDir: string): void {
  const { worker } = siteAssets();
  if (!worker) return;
  const codeFile = join(siteDir, worker);
  const code = readFileSync(codeFile, 'utf8');
  rmSync(codeFile);
  const pages = keptPages(input).filter((address) => existsSync(fileOf(siteDir, address)));
  const contents = pages.map((address) => readFileSync(fileOf(siteDir, address), 'utf8'));
  const assets = withImports(siteDir, [...new Set(contents.flatMap(filesNamedIn))]);
  const version = digest([code, ...assets, ...contents]);
  const kept: Kept = { version, pages, assets };
  writeFileSync(join(siteDir, workerAddress), `const KEPT = ${JSON.stringify(kept)};\n${code}`);
}

const fileOf = (siteDir: string, address: string) => join(siteDir, address, 'index.html');

/** Stylesheets, fonts and scripts that a page loads; pictures are kept when they are seen. */
const filesNamedIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script[^>]* src|link rel="(?:stylesheet|preload)" href)="(\/[^"]+)"/g)].flatMap(
    ([, address]) => address ?? [],
  );

/** Files with what their scripts import, at any depth; the bundler puts all of it into one folder. */
function withImports(siteDir: string, addresses: readonly string[]): string[] {
  const all = new Set(addresses);
  for (const address of all)
    if (address.endsWith('.js'))
      for (const [, name] of readFileSync(join(siteDir, address), 'utf8').matchAll(
        /["'`]\.\/([\w.-]+\.js)["'`]/g,
      ))
        all.add(`${address.slice(0, address.lastIndexOf('/'))}/${name}`);
  return [...all];
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
