/**
 * `npm run lighthouse -- [--out-dir DIR] [--runs N] [--reports DIR]`: what Lighthouse gives the built site on a telephone.
 * Exit status 1 where a target is missed, 2 where Lighthouse is not installed: `npm ci --prefix scripts/lighthouse`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { findChromium } from '../../test/support/browser.ts';
import { pageTypes } from '../../test/support/page-types.ts';
import { readOrExplain } from '../script-use.ts';
import { type Lighthouse, openLighthouse } from './open-lighthouse.ts';
import { type LighthouseOptions, readOptions, use } from './options.ts';
import { missedIn, type Row, tableText } from './table.ts';
import { pages } from './targets.ts';
import { visitPage } from './visit-page.ts';

const options = readOrExplain(use, process.argv.slice(2), readOptions);
const lighthouse = await openLighthouse();
if (lighthouse) {
  const rows = await visitPages(lighthouse, options);
  console.log(`\n${tableText(rows)}`);
  if (rows.some(([, visited]) => missedIn(visited).length > 0)) process.exitCode = 1;
} else {
  console.error(
    'Chưa cài Lighthouse: công cụ này nặng 176 MB nên không đi cùng dự án. Hãy chạy `npm ci --prefix scripts/lighthouse` một lần, rồi chạy lại lệnh này.',
  );
  process.exitCode = 2;
}

async function visitPages(
  lighthouse: Lighthouse,
  { site, runs, reports }: LighthouseOptions,
): Promise<Row[]> {
  const { executablePath, env } = findChromium();
  const server = await serveFolder(site, 0);
  const chrome = await lighthouse.launch({
    chromePath: executablePath,
    chromeFlags: ['--headless', '--no-sandbox'],
    ...(env && { envVars: env }),
  });
  const rows: Row[] = [];
  try {
    for (const [page, type] of Object.entries(pages)) {
      console.log(`Đang đo ${page} (${runs} lượt)…`);
      const visited = await visitPage(lighthouse, server.address + pageTypes[type], {
        port: chrome.port,
        runs,
      });
      rows.push([page, visited]);
      if (reports) saveReport(reports, type, visited.report);
    }
  } finally {
    chrome.kill();
    await server.close();
  }
  return rows;
}

function saveReport(folder: string, type: string, report: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${type.replaceAll(' ', '-')}.html`), report);
}
