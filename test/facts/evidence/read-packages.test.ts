import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NamedFile } from '../../../src/facts/evidence/evidence.ts';
import { readPackage } from '../../../src/facts/evidence/read-package.ts';
import { readPackages } from '../../../src/facts/evidence/read-packages.ts';
import { type ZipPart, zip, zipOf } from '../../support/zip.ts';
import { temporaryFolder } from '../images/samples.ts';

const folder = temporaryFolder();

const readingOf = (content: Uint8Array | string) => readPackage(folder.put('goi.zip', content));
const readingOfParts = (...parts: ZipPart[]) => readingOf(zip(parts));

const manifest = (resources: string, items = '<item identifierref="bai"/>') =>
  `<?xml version="1.0"?><manifest><organizations><organization>${items}</organization></organizations>${resources}</manifest>`;

describe('the start page of a package', () => {
  it.each([
    [['index.html'], 'index.html'],
    [['story_html5.html'], 'story_html5.html'],
    [['story_html5.html', 'index.html'], 'index.html'],
    [['Index.HTML'], 'Index.HTML'],
    [['bai/index.html', 'bai/anh/a.png'], 'bai/index.html'],
    [['bai/index.html', '__MACOSX/bai/._index.html', '.DS_Store'], 'bai/index.html'],
    [['bai\\index.html'], 'bai/index.html'],
  ])('of %j is %s', async (names, startPage) => {
    const reading = await readingOfParts(...names.map((name) => ({ name })));
    expect(reading).toEqual({ startPage, hasManifest: false, forbidden: [] });
  });

  it.each([[['trang.html']], [['a/index.html', 'b/index.html']], [[]]])('of %j is none', async (names) => {
    const reading = await readingOfParts(...names.map((name) => ({ name })));
    expect(reading).toEqual({ hasManifest: false, forbidden: [] });
  });

  it('is the one the manifest names, unpacked or not, before the usual ones', async () => {
    const content = manifest(
      '<resources><resource identifier="bai" href="bat-dau.html?x=1#dau"/></resources>',
    );
    for (const isDeflated of [false, true]) {
      const reading = await readingOfParts(
        { name: 'bat-dau.html' },
        { name: 'index.html' },
        { name: 'imsmanifest.xml', content, isDeflated },
      );
      expect(reading).toEqual({ startPage: 'bat-dau.html', hasManifest: true, forbidden: [] });
    }
  });

  it('is a usual one where the manifest names a page that is not there', async () => {
    const content = manifest('<resources><resource identifier="bai" href="khac.html"/></resources>');
    const reading = await readingOf(zipOf({ 'imsmanifest.xml': content, 'index.html': '' }));
    expect(reading).toMatchObject({ startPage: 'index.html', hasManifest: true });
  });

  it('is not looked for in a manifest that is longer than any', async () => {
    const content = manifest('<resources><resource identifier="bai" href="bai.html"/></resources>');
    const readingWith = (spaces: number) =>
      readingOfParts(
        { name: 'bai.html' },
        { name: 'imsmanifest.xml', content: content + ' '.repeat(spaces - content.length), isDeflated: true },
      );
    expect(await readingWith(2_000_000)).toMatchObject({ startPage: 'bai.html' });
    expect(await readingWith(2_000_001)).toEqual({ hasManifest: true, forbidden: [] });
  });

  it('is not looked for beyond that, whatever length a manifest claims', async () => {
    const content = `${manifest('<resources><resource identifier="bai" href="bai.html"/></resources>')}${' '.repeat(5_000_000)}`;
    const reading = await readingOfParts(
      { name: 'bai.html' },
      { name: 'imsmanifest.xml', content, isDeflated: true, claims: 100 },
    );
    expect(reading).toEqual({ hasManifest: true, forbidden: [] });
  });

  it('may be a usual one though the manifest cannot be unpacked', async () => {
    const bytes = zip([{ name: 'index.html' }, { name: 'imsmanifest.xml', content: 'x', isDeflated: true }]);
    bytes.fill(0xff, bytes.indexOf('imsmanifest.xml') + 15, bytes.indexOf('PK\x01\x02'));
    expect(await readingOf(bytes)).toEqual({ startPage: 'index.html', hasManifest: true, forbidden: [] });
  });
});

it('names what no browser runs, and programs', async () => {
  const names = ['index.html', 'story.swf', 'data/Player.EXE', 'swf.txt', 'exe/a.js', 'chay.bat'];
  const reading = await readingOfParts(...names.map((name) => ({ name })));
  expect(reading.forbidden).toEqual(['chay.bat', 'data/Player.EXE', 'story.swf']);
});

describe('a package that cannot be used', () => {
  const whole = zipOf({ 'index.html': 'x'.repeat(500), 'a.js': 'y' });

  it.each([
    ['a text', 'Không phải tệp zip'],
    ['nothing', ''],
    ['one byte', 'P'],
    ['a program that unpacks itself', Buffer.concat([Buffer.from('MZ'), whole])],
  ])('is no zip: %s', async (_what, content) => {
    expect(await readingOf(content)).toEqual({ fault: 'not-a-zip', hasManifest: false, forbidden: [] });
  });

  it('is damaged where it was cut off, wherever', async () => {
    for (let length = 2; length < whole.length; length += 7)
      expect(await readingOf(whole.subarray(0, length)), String(length)).toMatchObject({ fault: 'damaged' });
  });

  it('never stops the program, whatever byte of its list is wrong', async () => {
    for (let at = whole.indexOf('PK\x01\x02'); at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await expect(readingOf(bytes), String(at)).resolves.toHaveProperty('forbidden');
    }
  });

  it.each([0x801, 0x841])('is encrypted: flags %d', async (flags) => {
    expect(await readingOfParts({ name: 'index.html', flags })).toMatchObject({ fault: 'encrypted' });
  });

  it.each(['../trang.html', 'a/../../b', '/etc/passwd', 'C:/a.html', '..\\a.html', 'a\0.html'])(
    'has a path that leads out: %j',
    async (name) => {
      expect(await readingOfParts({ name: 'index.html' }, { name })).toMatchObject({ fault: 'unsafe-path' });
    },
  );

  it('has a symbolic link', async () => {
    expect(await readingOfParts({ name: 'index.html', mode: 0o120777 })).toMatchObject({
      fault: 'unsafe-path',
    });
    expect(await readingOfParts({ name: 'index.html', mode: 0o100777 })).not.toHaveProperty('fault');
  });

  it('unpacks to too much', async () => {
    const readingWith = (claims: number) =>
      readingOfParts({ name: 'index.html' }, { name: 'phim.mp4', content: Buffer.alloc(20_000_000), claims });
    expect(await readingWith(2_000_000_000)).not.toHaveProperty('fault');
    expect(await readingWith(2_000_000_001)).toMatchObject({ fault: 'too-big' });
  });

  it('unpacks to too much by a size of 64 bits', async () => {
    const extra = Buffer.alloc(12);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(2n ** 40n, 4);
    const reading = await readingOfParts({ name: 'index.html', claims: 0xffffffff, extra });
    expect(reading).toMatchObject({ fault: 'too-big' });
  });

  it('unpacks to far more than it is long', async () => {
    const readingWith = (claims: number) =>
      readingOfParts({ name: 'index.html', content: Buffer.alloc(300_000), claims });
    expect(await readingWith(60_000_000)).not.toHaveProperty('fault');
    expect(await readingWith(60_000_001)).toMatchObject({ fault: 'too-big' });
    const small = await readingOfParts({ name: 'index.html', content: 'x', claims: 50_000_000 });
    expect(small).not.toHaveProperty('fault');
  });

  it('has more files than a lesson', async () => {
    const partsOf = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `${index}.html` }));
    expect(await readingOfParts(...partsOf(10_000))).not.toHaveProperty('fault');
    expect(await readingOfParts(...partsOf(10_001))).toMatchObject({ fault: 'too-big' });
  });

  it('has parts that overlap', async () => {
    const bytes = zip([{ name: 'a.html', content: 'x'.repeat(1_000) }, { name: 'b.html' }]);
    const second = bytes.lastIndexOf('PK\x01\x02');
    bytes.writeUInt32LE(1_000, second + 20);
    expect(await readingOf(bytes)).toMatchObject({ fault: 'damaged' });
  });

  it('has a path longer than any disk takes', async () => {
    const readingWith = (length: number) => readingOfParts({ name: `${'a'.repeat(length - 5)}.html` });
    expect(await readingWith(4_096)).not.toHaveProperty('fault');
    expect(await readingWith(4_097)).toMatchObject({ fault: 'damaged' });
  });

  it('is not there', async () => {
    expect(await readPackage(join(folder.path, 'khong-co.zip'))).toMatchObject({ fault: 'missing' });
  });
});

describe('packages that materials name', () => {
  const named = (name: string, data: object, type = 'hoc-lieu'): NamedFile =>
    ({
      file: { file: `hoc-lieu/3/${name}`, diskPath: join(folder.path, name), hasOtherUnicodeForm: false },
      entry: { type, path: 'content/hoc-lieu/3/bai.md', data },
    }) as unknown as NamedFile;

  it('are only those in the field package', async () => {
    folder.put('bai.zip', zipOf({ 'index.html': '' }));
    folder.put('khac.zip', 'x');
    const data = { package: '../3/Bai.zip', file: 'khac.zip' };
    const found = await readPackages(
      [named('bai.zip', data), named('khac.zip', data), named('khac.zip', { file: 'khac.zip' })],
      undefined,
    );
    expect(found).toEqual([
      {
        file: 'hoc-lieu/3/bai.zip',
        startPage: 'index.html',
        hasManifest: false,
        forbidden: [],
        at: { path: 'content/hoc-lieu/3/bai.md' },
      },
    ]);
    expect(await readPackages([named('bai.zip', { package: 'bai.zip' }, 'van-ban')], undefined)).toEqual([]);
  });

  it('are not opened again while size and time stay the same', async () => {
    const cacheDir = join(folder.path, 'kho');
    mkdirSync(cacheDir);
    const path = folder.put('nho.zip', zipOf({ 'index.html': '' }));
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    const files = [named('nho.zip', { package: 'nho.zip' })];
    const first = await readPackages(files, cacheDir);
    expect(first[0]).toHaveProperty('startPage', 'index.html');
    writeFileSync(path, Buffer.alloc(statSync(path).size));
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(await readPackages(files, cacheDir)).toEqual(first);
    expect(await readPackages(files, undefined)).toMatchObject([{ fault: 'not-a-zip' }]);
    utimesSync(path, 1_700_000_001, 1_700_000_001);
    expect(await readPackages(files, cacheDir)).toMatchObject([{ fault: 'not-a-zip' }]);
    expect(Object.keys(JSON.parse(readFileSync(join(cacheDir, 'packages.json'), 'utf8')).files)).toEqual([
      path,
    ]);
  });
});
