import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import { manifestFile, projectRoot, readManifest } from './manifest.ts';
import { documentPage } from './pdf/document-page.ts';
import { type PdfEntry, pdfEntrySchema } from './pdf/pdf-entry.ts';
import { save } from './rasterise.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, manifest: { type: 'string' }, out: { type: 'string' } },
});
const entries = readManifest(manifestFile('pdfs.yaml', values.manifest), pdfEntrySchema);
const wanted = entries.filter(({ file }) => file.includes(values.only ?? ''));

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const entry of wanted) {
    const bytes = withDate(await print(page, entry), entry.date);
    await save(path.join(values.out ?? projectRoot, entry.file), bytes);
    console.log(`${entry.file}  ${(bytes.length / 1024).toFixed(0)} KB`);
  }
} finally {
  await browser.close();
}
console.log(`Đã in ${wanted.length} trên ${entries.length} văn bản.`);

async function print(page: Page, entry: PdfEntry): Promise<Buffer> {
  await page.setContent(documentPage(entry));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
}

/** Puts the day of the document in place of the moment of printing, so that printing again gives the same file. */
function withDate(pdf: Buffer, date: string): Buffer {
  const stamp = `D:${date.replaceAll('-', '')}080000`;
  return Buffer.from(pdf.toString('latin1').replaceAll(/D:\d{14}/g, stamp), 'latin1');
}
