import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import { headersFile, htaccessFile, isMixed, type Place, redirectsFile } from './hosted-files.ts';

/** Names that only servers read. */
const ours = ['_headers', '_redirects', '.htaccess'];

/**
 * Writes what tells Cloudflare Pages, Netlify and Apache how to serve the site. To be called when everything else
 * stands; servers that read none of these files lose nothing, since each page says its own policy.
 */
export function writeHostFiles(siteDir: string, redirects: ReadonlyMap<string, string>): void {
  const top = placesIn(siteDir, '').filter(({ name }) => !ours.includes(name) && !name.startsWith('.'));
  const places = top.flatMap((place) => (isMixed(place) ? placesIn(siteDir, `${place.name}/`) : [place]));
  writeFileSync(join(siteDir, '_headers'), headersFile(places));
  writeFileSync(join(siteDir, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(siteDir, '.htaccess'), htaccessFile(redirects));
}

/** What lies in a folder of the site, in the order of names. @param folder Empty for the root, else with a slash at its end. */
const placesIn = (siteDir: string, folder: string): Place[] =>
  readdirSync(join(siteDir, folder), { withFileTypes: true })
    .map((entry) => ({ name: folder + entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
