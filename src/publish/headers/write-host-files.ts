import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import { headersFile, htaccessFile, redirectsFile } from './hosted-files.ts';

/** Names that only servers read. */
const ours = ['_headers', '_redirects', '.htaccess'];

/**
 * Writes what tells Cloudflare Pages, Netlify and Apache how to serve the site. To be called when everything else
 * stands; servers that read none of these files lose nothing, since each page says its own policy.
 */
export function writeHostFiles(siteDir: string, redirects: ReadonlyMap<string, string>): void {
  const names = readdirSync(siteDir, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter(({ name }) => !ours.includes(name) && !name.startsWith('.'))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  writeFileSync(join(siteDir, '_headers'), headersFile(names));
  writeFileSync(join(siteDir, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(siteDir, '.htaccess'), htaccessFile(redirects));
}
