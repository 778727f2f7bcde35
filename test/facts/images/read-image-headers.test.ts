import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImageHeaders } from '../../../src/facts/images/read-image-headers.ts';
import { plainPicture, temporaryFolder } from './samples.ts';

const folder = temporaryFolder();
const wide = await plainPicture(600, 400).png().toBuffer();
const narrow = await plainPicture(300, 400).png().toBuffer();

/** Other content, but the same size and time: only a reader that opens the file can tell. */
function replaceUnnoticed(path: string, content: Buffer): void {
  const { size, mtime, atime } = statSync(path);
  writeFileSync(path, Buffer.concat([content, Buffer.alloc(size)]).subarray(0, size));
  utimesSync(path, atime, mtime);
}

function putPicture(name: string, content = wide): string {
  const path = folder.put(name, content);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  return path;
}

async function widthOf(path: string, cachePath?: string): Promise<number | undefined> {
  const options = cachePath === undefined ? {} : { cachePath };
  const reading = (await readImageHeaders([path], options)).get(path);
  return reading?.readable ? reading.header.widthPx : undefined;
}

describe('reading many headers', () => {
  it('answers for every path, bad files among them', async () => {
    const paths = [putPicture('a.png'), folder.put('b.jpg', ''), folder.put('c.jpg', 'Văn bản')];
    const readings = await readImageHeaders([...paths, join(folder.path, 'd.jpg')]);
    expect([...readings.values()].map((r) => (r.readable ? r.header.format : r.reason))).toEqual([
      'png',
      'empty',
      'not-an-image',
      'missing',
    ]);
  });

  it('lets sharp measure an SVG that tells no size', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="12" height="8"/></svg>';
    const path = folder.put('khong-co.svg', svg);
    expect((await readImageHeaders([path])).get(path)).toMatchObject({
      readable: true,
      header: { format: 'svg', widthPx: 12, heightPx: 8, plain: false },
    });
  });

  it('calls damaged what sharp cannot read either', async () => {
    const path = folder.put('hong.png', wide.subarray(0, 20));
    const readings = await readImageHeaders([path]);
    expect(readings.get(path)).toEqual({ readable: false, reason: 'damaged' });
  });

  it('takes the size and time the caller knows', async () => {
    const path = putPicture('biet-truoc.png');
    const cachePath = join(folder.path, 'biet-truoc.json');
    const stats = new Map([[path, { size: 1, mtimeMs: 2 }]]);
    await readImageHeaders([path], { cachePath, stats });
    expect(JSON.parse(readFileSync(cachePath, 'utf8')).files[path][0]).toBe('1/2');
  });
});

describe('the cache of headers', () => {
  it('saves opening a file of the same size and time', async () => {
    const cachePath = join(folder.path, 'moi/sau/images.json');
    const path = putPicture('cu.png');
    expect(await widthOf(path, cachePath)).toBe(600);
    replaceUnnoticed(path, narrow);
    expect(await widthOf(path, cachePath)).toBe(600);
    expect(await widthOf(path)).toBe(300);
  });

  it('does not answer for a file of another time or size', async () => {
    const cachePath = join(folder.path, 'doi.json');
    const path = putPicture('doi.png');
    await widthOf(path, cachePath);
    replaceUnnoticed(path, narrow);
    utimesSync(path, 1_700_000_001, 1_700_000_001);
    expect(await widthOf(path, cachePath)).toBe(300);
    putPicture('doi.png', Buffer.concat([wide, Buffer.alloc(1)]));
    expect(await widthOf(path, cachePath)).toBe(600);
  });

  it('remembers damaged files too', async () => {
    const cachePath = join(folder.path, 'hong.json');
    const path = putPicture('hong-nho.png', Buffer.concat([wide.subarray(0, 20), Buffer.alloc(2_000)]));
    await readImageHeaders([path], { cachePath });
    replaceUnnoticed(path, wide);
    const readings = await readImageHeaders([path], { cachePath });
    expect(readings.get(path)).toEqual({ readable: false, reason: 'damaged' });
  });

  it('forgets files not asked for', async () => {
    const cachePath = join(folder.path, 'quen.json');
    const [a, b] = [putPicture('quen-a.png'), putPicture('quen-b.png')];
    await readImageHeaders([a, b], { cachePath });
    await readImageHeaders([b], { cachePath });
    expect(Object.keys(JSON.parse(readFileSync(cachePath, 'utf8')).files)).toEqual([b]);
  });

  it('is not written when nothing changed', async () => {
    const cachePath = join(folder.path, 'nguyen.json');
    const path = putPicture('nguyen.png');
    await widthOf(path, cachePath);
    const { ino } = statSync(cachePath);
    await widthOf(path, cachePath);
    expect(statSync(cachePath).ino).toBe(ino);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":"1","files":null}',
    '{"version":"0","files":{}}',
    '{"version":"1","files":{"a":1}}',
  ])('damaged or of another version is empty: %s', async (content) => {
    const cachePath = folder.put('hong-cache.json', content);
    expect(await widthOf(putPicture('x.png'), cachePath)).toBe(600);
    expect(JSON.parse(readFileSync(cachePath, 'utf8')).version).toBe('1');
  });

  it('that cannot be written is no error', async () => {
    const blocked = join(folder.put('tep', 'không phải thư mục'), 'images.json');
    expect(await widthOf(putPicture('y.png'), blocked)).toBe(600);
    expect(existsSync(blocked)).toBe(false);
  });
});
