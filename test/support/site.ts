import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pagesBelow } from './pages-below.ts';
import { projectRoot } from './portal.ts';

export { everyPageType, type PageType, pageTypes } from './page-types.ts';

/** The demonstration school as `npm run build` left it; `SITE_DIR` names another build of it. */
export const siteDir = process.env['SITE_DIR'] ?? join(projectRoot, 'dist');

if (!existsSync(join(siteDir, 'index.html')))
  throw new Error(`${siteDir} holds no site: run \`npm run build\` first.`);

/** Where the demonstration school's site will stand (`site` in content/truong.yaml). */
export const publicOrigin = 'https://thhoagao.example.edu.vn';

/** Every page of the site that is tested, by its address. */
export const pagesOf = (folder = siteDir): Map<string, string> => pagesBelow(folder);
