import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { toLegacyFont } from './legacy-text.ts';

/**
 * Makes the Word files of test/import from their HTML sources, with LibreOffice (`soffice`). To be run by hand after a
 * change of a source; the files are kept, since no build service has LibreOffice.
 */
const folder = path.join(import.meta.dirname, '../../test/import');
const sources = path.join(folder, 'sources');
const wanted = process.argv[2] ?? '';
const work = mkdtempSync(path.join(tmpdir(), 'docx-'));

/** Pictures as cameras make them: too wide, or lying on their side with a note to turn them; one with words about itself. */
const pictures = {
  'anh-1.jpg': () =>
    drawn(900, 600, '#2a7')
      .jpeg({ quality: 60 })
      .withExif({ IFD0: { Artist: 'Máy ảnh của trường' } }),
  'anh-2.jpg': () => drawn(600, 400, '#c62').jpeg({ quality: 60 }),
  'anh-3.jpg': () => drawn(840, 560, '#26c').jpeg({ quality: 60 }).withMetadata({ orientation: 6 }),
  'anh-4.jpg': () => drawn(560, 380, '#a2a').jpeg({ quality: 60 }),
};

function drawn(width: number, height: number, colour: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="#eef"/><circle cx="30%" cy="40%" r="80" fill="${colour}"/>
<rect x="55%" y="20%" width="30%" height="50%" fill="${colour}" opacity="0.5"/></svg>`;
  return sharp(Buffer.from(svg));
}

try {
  const addresses = new Map<string, string>();
  for (const [name, draw] of Object.entries(pictures))
    addresses.set(name, `data:image/jpeg;base64,${(await draw().toBuffer()).toString('base64')}`);
  for (const file of readdirSync(sources).filter((name) => name.includes(wanted))) {
    const html = readFileSync(path.join(sources, file), 'utf8')
      .replace(/src="([^"]+)"/g, (_, name: string) => `src="${addresses.get(name)}"`)
      .replace(
        /<p([^>]*) data-phong="([^"]+)">([\s\S]*?)<\/p>/g,
        (_, attributes: string, font: string, inner: string) =>
          `<p${attributes}><font face="${font}">${inFont(inner, font)}</font></p>`,
      );
    writeFileSync(path.join(work, file), html);
    const format = ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'];
    execFileSync('soffice', ['--headless', ...format, '--outdir', work, path.join(work, file)]);
    const made = file.replace(/\.html$/, '.docx');
    const alts = [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => /alt="([^"]*)"/.exec(tag)?.[1] ?? '');
    writeFileSync(path.join(folder, made), asWordWrites(readFileSync(path.join(work, made)), alts));
    console.log(made);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Words change, tags do not. */
function inFont(html: string, font: string): string {
  return html.replace(/[^<>]+(?=<|$)/g, (text, at: number) =>
    html.lastIndexOf('<', at) > html.lastIndexOf('>', at - 1) ? text : toLegacyFont(text, font),
  );
}

/**
 * What LibreOffice loses on the way from HTML, as Word itself writes it: descriptions of pictures, raised and lowered
 * letters. The day of making is left out, so that making again gives the same file.
 */
function asWordWrites(docx: Uint8Array, alts: readonly string[]): Uint8Array {
  const parts = unzipSync(docx);
  let pictures = 0;
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('word/document.xml', (xml) =>
    xml
      .replace(/(<wp:docPr\b[^>]*descr=")"/g, (_, before: string) => `${before}${alts[pictures++] ?? ''}"`)
      .replace(/<w:position w:val="(-?)\d+"\/>(?:<w:sz w:val="\d+"\/>)?/g, (_, sign: string) =>
        sign === '-' ? '<w:vertAlign w:val="subscript"/>' : '<w:vertAlign w:val="superscript"/>',
      ),
  );
  edit('docProps/core.xml', (xml) => xml.replace(/\d{4}-\d{2}-\d{2}T[\d:]+Z?/g, '2025-09-05T08:00:00Z'));
  return zipSync(parts, { level: 9, mtime: '2025-09-05T08:00:00' });
}
