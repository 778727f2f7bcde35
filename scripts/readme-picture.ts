import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { serveFolder } from '../src/publish/serve-folder.ts';
import { launchBrowser } from '../test/support/browser.ts';

/** `npm run readme-picture`: photographs the home page in dist/ for README.md. */
const server = await serveFolder('dist', 0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${server.address}/`, { waitUntil: 'networkidle' });
mkdirSync('docs/images', { recursive: true });
await sharp(await page.screenshot())
  .png({ palette: true, quality: 90 })
  .toFile('docs/images/trang-chu.png');
await browser.close();
await server.close();
