import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { photoWithPlace, plainPicture } from '../../facts/images/samples.ts';
import { publishingPlace } from './publishing.ts';

const { put, path, publish, cacheDir } = publishingPlace();
const photo = await photoWithPlace(plainPicture(900, 600)).jpeg().toBuffer();

const madeFiles = () => readdirSync(cacheDir).filter((name) => name.endsWith('.jpg'));

/** Only a picture that is encoded again gets a new file. */
const madeFile = () => {
  const [name, ...others] = madeFiles();
  if (!name || others.length > 0) throw new Error(`${others.length + 1} made pictures`);
  return join(cacheDir, name);
};

async function publishAlone(source: string, cache?: string): Promise<Buffer> {
  const { outDir, published } = await publish([source], 600, cache);
  expect(published).toMatchObject([{ widthPx: 600, heightPx: 400 }]);
  return readFileSync(join(outDir, 'anh/0.jpg'));
}

function freshCache(): void {
  rmSync(cacheDir, { recursive: true, force: true });
}

describe('the cache of made pictures', () => {
  it('saves encoding the same picture a second time', async () => {
    freshCache();
    const source = put('mot.jpg', photo);
    const first = await publishAlone(source);
    const { ino, mtimeMs } = statSync(madeFile());
    expect((await publishAlone(source)).equals(first)).toBe(true);
    expect(statSync(madeFile())).toMatchObject({ ino, mtimeMs });
  });

  it('knows a picture by its content, wherever it lies', async () => {
    freshCache();
    await publish([put('hai.jpg', photo), put('ba.jpg', photo), put('bon.jpg', photo)], 600);
    expect(madeFiles()).toHaveLength(1);
  });

  it('makes another picture for another width or content', async () => {
    freshCache();
    const source = put('nam.jpg', photo);
    await publish([source], 600);
    await publish([source], 500);
    put(
      'nam.jpg',
      await photoWithPlace(plainPicture(900, 600, '#c04020'))
        .jpeg()
        .toBuffer(),
    );
    await publish([source], 600);
    expect(madeFiles()).toHaveLength(3);
  });

  it('does not read an unchanged source again', async () => {
    freshCache();
    const source = put('sau.jpg', photo);
    utimesSync(source, 1_700_000_000, 1_700_000_000);
    const first = await publishAlone(source);
    writeFileSync(source, Buffer.from(photo).fill(0, photo.length >> 1));
    utimesSync(source, 1_700_000_000, 1_700_000_000);
    expect((await publishAlone(source)).equals(first)).toBe(true);
  });

  it.each([
    ['empty', 0],
    ['cut', 500],
  ])('makes an %s picture again', async (_, length) => {
    freshCache();
    const source = put('bay.jpg', photo);
    const first = await publishAlone(source);
    truncateSync(madeFile(), length);
    expect((await publishAlone(source)).equals(first)).toBe(true);
    expect(readFileSync(madeFile()).equals(first)).toBe(true);
  });

  it('may be deleted, in whole or in part', async () => {
    freshCache();
    const source = put('tam.jpg', photo);
    const first = await publishAlone(source);
    writeFileSync(join(cacheDir, 'files.json'), '{"version":');
    expect((await publishAlone(source)).equals(first)).toBe(true);
    rmSync(madeFile());
    expect((await publishAlone(source)).equals(first)).toBe(true);
    freshCache();
    expect((await publishAlone(source)).equals(first)).toBe(true);
  });

  it('may be read-only', async () => {
    const source = put('chin.jpg', photo);
    const blocked = join(put('tep', 'không phải thư mục'), 'cache');
    expect((await publishAlone(source, blocked)).equals(await publishAlone(source))).toBe(true);
  });

  it('leaves no drafts', async () => {
    await publishAlone(put('muoi.jpg', photo));
    const all = readdirSync(path, { recursive: true }).map(String);
    expect(all.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
