import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileFact } from '../../../src/domain/evidence-facts.ts';
import { readNamedFiles } from '../../../src/facts/evidence/read-named-files.ts';
import { pdf, type SignatureShape, sign } from '../../support/pdf.ts';
import { folderWith, page, projectRoot, readFiles } from '../../support/portal.ts';
import { zipOf } from '../../support/zip.ts';

const entry = { type: 'van-ban', path: 'content/van-ban/a.md' } as Parameters<
  typeof readNamedFiles
>[0][number]['entry'];

/** What the reader says of one file. */
function read(content: string | Uint8Array, cacheDir?: string): FileFact | undefined {
  const folder = folderWith({ 'a.pdf': content });
  const file = { file: 'van-ban/a.pdf', diskPath: join(folder, 'a.pdf'), hasOtherUnicodeForm: false };
  return readNamedFiles([{ file, entry }], cacheDir)[0];
}

const tree = [
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  '<</Type /Page>>',
];
const whole = pdf(...tree);

describe('what a file is, whatever its name says', () => {
  it.each<[string, string | Uint8Array, FileFact['format']]>([
    ['a PDF', whole, 'pdf'],
    [
      'a PDF after a byte order mark and blank lines',
      Buffer.concat([Buffer.from('\uFEFF\r\n \n'), whole]),
      'pdf',
    ],
    ['a text that speaks of %PDF-1.7', 'Tệp bắt đầu bằng %PDF-1.7 là PDF.', 'text'],
    ['nothing', '', 'empty'],
    ['one byte', 'a', 'text'],
    ['a Word file', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'office'],
    ['an Excel file whose parts stand in another order', zipOf({ 'xl/workbook.xml': '<w/>' }), 'office'],
    ['an OpenDocument text', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'office'],
    ['an e-book', zipOf({ mimetype: 'application/epub+zip' }), 'zip'],
    ['a zip of something', zipOf({ 'index.html': '<p>' }), 'zip'],
    ['an empty zip', Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'), 'zip'],
    ['a zip cut after its mark', Buffer.from('PK\x03\x04', 'latin1'), 'zip'],
    ['an old Word file', Buffer.from('D0CF11E0A1B11AE10000', 'hex'), 'old-office'],
    ['a Rich Text file', '{\\rtf1\\ansi Xin chào}', 'old-office'],
    ['a JPEG', Buffer.from('FFD8FFE000104A464946', 'hex'), 'image'],
    ['a PNG', Buffer.from('89504E470D0A1A0A0000', 'hex'), 'image'],
    ['a photo of a phone', Buffer.from('\0\0\0\x18ftypheic', 'latin1'), 'image'],
    ['Vietnamese text', 'Kế hoạch năm học\n', 'text'],
    ['UTF-16 text', Buffer.from('\uFEFFKế hoạch', 'utf16le'), 'text'],
    ['text in an old encoding', Buffer.from([0x4b, 0xaa, 0x20, 0xff, 0x68]), 'unknown'],
    ['other bytes', Buffer.from([1, 2, 3, 0, 255, 254, 7]), 'unknown'],
  ])('%s', (_, content, format) => {
    const found = read(content);
    expect(found).toMatchObject({ format, bytes: Buffer.byteLength(content), at: { path: entry.path } });
    expect(found?.isSigned).toBe(format === 'pdf' ? false : undefined);
  });
});

describe('a digital signature', () => {
  it.each<[string, SignatureShape]>([
    ['of a usual form', {}],
    ['without a type', { words: '/Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached' }],
    ['whose contents come before its range', { isContentsFirst: true }],
    ['that leaves out the brackets', { shift: 1 }],
  ])('%s is found', (_, shape) => expect(read(sign(whole, shape))?.isSigned).toBe(true));

  it.each<[string, SignatureShape]>([
    ['a place kept for one', { contents: '0'.repeat(408) }],
    ['a range not filled in', { range: '[0 /********** /********** /**********]' }],
    ['a range that leads out of the file', { range: '[0 90 900000 20]' }],
    ['a range without a gap', { range: '[0 90 90 20]' }],
    ['a range of huge numbers', { range: '[0 999999999999 9999999999999 1]' }],
    ['a range that points elsewhere', { range: '[0 20 40 20]' }],
    ['a time stamp', { words: '/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161' }],
    ['usage rights', { words: '/Type /Sig /Reference [<</TransformMethod /UR3>>]' }],
  ])('%s is none', (_, shape) => expect(read(sign(whole, shape))?.isSigned).toBe(false));

  it('is found where its words lie across two stretches of reading', () => {
    const mebibyte = 1024 * 1024;
    for (const before of [0, 4, 8, 60, 120]) {
      const filler = Buffer.alloc(mebibyte - whole.length - 100 - before, 0x20);
      expect(read(sign(Buffer.concat([whole, filler])))?.isSigned, String(before)).toBe(true);
    }
  });
  it('is not what a page says of signatures', () => {
    const spoken = pdf(
      ...tree,
      '<</Length 60>>\nstream\n(/Type /Sig /ByteRange [0 10 20 30] /Contents <3082>)\nendstream',
    );
    expect(read(spoken)?.isSigned).toBe(false);
  });
  it('counts where a time stamp was added after it', () => {
    const stamped = sign(sign(whole), { words: '/Type /DocTimeStamp /SubFilter /ETSI.RFC3161' });
    expect(read(stamped)?.isSigned).toBe(true);
  });
});

describe('the pages of a PDF', () => {
  it.each<[string, Buffer, number | undefined]>([
    ['stand in its page tree', pdf('<</Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 12>>'), 12],
    ['stand there before the type too', pdf('<</Count 7 /Kids [] /Type /Pages>>'), 7],
    ['are those of the whole tree', pdf('<</Type /Pages /Count 3>>', '<</Type /Pages /Count 9>>'), 9],
    ['stand in the head of a linearised file', pdf('<</Linearized 1 /L 900 /N 5 /O 3>>', tree[1] ?? ''), 5],
    ['are not what outlines count', pdf('<</Type /Outlines /Count 40>>'), undefined],
    [
      'are not told by a compressed page tree',
      pdf(
        `<</Type /ObjStm /Filter /FlateDecode>>\nstream\n${deflateSync('<</Type /Pages /Count 3>>').toString('latin1')}\nendstream`,
      ),
      undefined,
    ],
  ])('%s', (_, file, pages) => expect(read(file)?.pages).toBe(pages));
});

describe('hostile files', () => {
  it.each([
    ['cut', whole.subarray(0, 20)],
    ['of its mark only', Buffer.from('%PDF-1')],
    [
      'full of ranges',
      Buffer.concat([whole, Buffer.from('/ByteRange [0 1 2 3] /Type /Pages '.repeat(50_000))]),
    ],
    [
      'of noise',
      Buffer.concat([whole, Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * i * 31 + i) % 256))]),
    ],
  ])('a PDF %s is read without a stop', (_, file) => {
    expect(read(file)).toMatchObject({ format: 'pdf', isSigned: false });
  });
  it('of more than is searched is signed where its end says so, and unknown where it does not', () => {
    const big = Buffer.concat([whole, Buffer.alloc(64 * 1024 * 1024, 0x20)]);
    expect(read(big)).not.toHaveProperty('isSigned');
    expect(read(sign(big))?.isSigned).toBe(true);
  });
  it('one that is gone meanwhile is left out', () => {
    const file = { file: 'van-ban/a.pdf', diskPath: '/khong/co.pdf', hasOtherUnicodeForm: false };
    expect(readNamedFiles([{ file, entry }], undefined)).toEqual([]);
  });
  it('a folder in place of a file is unknown', () => {
    const file = { file: 'van-ban/a.pdf', diskPath: folderWith({}), hasOtherUnicodeForm: false };
    expect(readNamedFiles([{ file, entry }], undefined)).toMatchObject([{ format: 'unknown' }]);
  });
});

describe('what is remembered between runs', () => {
  const cacheDir = folderWith({});
  const folder = folderWith({ 'a.pdf': whole });
  const diskPath = join(folder, 'a.pdf');
  const again = () =>
    readNamedFiles(
      [{ file: { file: 'van-ban/a.pdf', diskPath, hasOtherUnicodeForm: false }, entry }],
      cacheDir,
    )[0];
  utimesSync(diskPath, 1_700_000_000, 1_700_000_000);

  it('is taken while size and time stay the same, and read anew when they change', () => {
    expect(again()).toMatchObject({ format: 'pdf', pages: 1 });
    writeFileSync(diskPath, Buffer.alloc(whole.length, 0x61));
    utimesSync(diskPath, 1_700_000_000, 1_700_000_000);
    expect(again()).toMatchObject({ format: 'pdf', pages: 1 });
    utimesSync(diskPath, 1_700_000_001, 1_700_000_001);
    expect(again()).toMatchObject({ format: 'text' });
  });
});

it('reads the files that entries of a portal name, once for each of them', async () => {
  const fields = {
    title: 'Kế hoạch',
    kind: 'ke-hoach',
    issuer: 'truong',
    issued: '2025-09-10',
    published: '2025-09-10',
  };
  const { facts } = await readFiles({
    'van-ban/a.md': page({ ...fields, file: 'chung.pdf' }),
    'van-ban/b.md': page({ ...fields, file: 'chung.pdf' }),
    'van-ban/c.md': page({ ...fields, file: 'khong-co.pdf' }),
    'van-ban/chung.pdf': sign(whole),
    'van-ban/khong-ai-nhac.pdf': whole,
  });
  expect(facts.files.map(({ file, section, isSigned, at }) => [file, section, isSigned, at.path])).toEqual([
    ['van-ban/chung.pdf', 'van-ban', true, 'content/van-ban/a.md'],
    ['van-ban/chung.pdf', 'van-ban', true, 'content/van-ban/b.md'],
  ]);
});

it('reads the PDFs of the demonstration school as a browser printed them', () => {
  const diskPath = join(projectRoot, 'content/van-ban/2025/ke-hoach-nam-hoc-2025-2026.pdf');
  const file = { file: 'van-ban/a.pdf', diskPath, hasOtherUnicodeForm: false };
  const [found] = readNamedFiles([{ file, entry }], undefined);
  expect(found).toMatchObject({ format: 'pdf', isSigned: false, bytes: readFileSync(diskPath).length });
  expect(found?.pages).toBeGreaterThan(0);
});
