import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { publishPictures } from '../../../src/publish/pictures/publish-pictures.ts';
import { servableAs } from '../../../src/publish/pictures/servable-as.ts';
import {
  insert,
  jpegSegment,
  movingPicture,
  photoWithPlace,
  plainPicture,
  pngChunk,
  smallBmp,
  turnedJpeg,
} from '../../facts/images/samples.ts';
import { publishingPlace } from './publishing.ts';

const { path, put, publish, publishOne, cacheDir } = publishingPlace();
const formats = ['jpeg', 'png', 'gif', 'webp', 'avif'] as const;

async function pixelOf(file: string): Promise<number[]> {
  return [...(await sharp(file).removeAlpha().raw().toBuffer()).subarray(0, 3)];
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  for (const [i, value] of expected.entries()) expect(Math.abs((found[i] ?? -1) - value)).toBeLessThan(12);
}

describe('a picture in order', () => {
  it.each(formats)('is copied byte for byte, up to the limit itself (%s)', async (format) => {
    const content = await plainPicture(600, 40).toFormat(format).toBuffer();
    const { file, result } = await publishOne(content, 600);
    expect(readFileSync(file).equals(content)).toBe(true);
    expect(result).toMatchObject({ widthPx: 600, heightPx: 40, bytes: content.length });
  });

  it.each(formats)('is made narrower from one pixel beyond the limit (%s)', async (format) => {
    const content = await plainPicture(601, 40).toFormat(format).toBuffer();
    const { file, result } = await publishOne(content, 600);
    expect(result).toMatchObject({ widthPx: 600, heightPx: 40 });
    expect((await sharp(file).metadata()).width).toBe(600);
  });

  it('is never enlarged', async () => {
    const { file, result } = await publishOne(await turnedJpeg(200, 100, 1), 600);
    expect(result).toMatchObject({ widthPx: 200, heightPx: 100 });
    expect(await sharp(file).metadata()).toMatchObject({ width: 200, height: 100 });
  });

  it('is copied whatever its width where there is no limit', async () => {
    const content = await plainPicture(3_000, 20).jpeg().toBuffer();
    expect(readFileSync((await publishOne(content)).file).equals(content)).toBe(true);
  });

  it('is changed to what its target says when that is another kind', async () => {
    const { header } = await publishOne(await plainPicture(60, 40).webp().toBuffer());
    const source = put('anh.webp', await plainPicture(60, 40).webp().toBuffer());
    const job = { source, header, target: 'anh.jpg', maxWidthPx: undefined };
    await publishPictures([job], { outDir: join(path, 'khac'), cacheDir });
    expect((await sharp(join(path, 'khac/anh.jpg')).metadata()).format).toBe('jpeg');
  });

  it('obeys the smaller of both limits', async () => {
    const { source, header } = await publishOne(await plainPicture(900, 40).png().toBuffer());
    const widths = [
      [800, 700],
      [700, 800],
      [undefined, 700],
    ].map(async ([maxWidthPx, all], i) => {
      const jobs = [{ source, header, target: `${i}.png`, maxWidthPx }];
      const options = { outDir: path, cacheDir, maxWidthPx: all ?? 0 };
      const [found] = await publishPictures(jobs, options);
      return found && 'widthPx' in found ? found.widthPx : found;
    });
    expect(await Promise.all(widths)).toEqual([700, 700, 700]);
  });
});

const jpeg = await plainPicture(60, 40).jpeg().toBuffer();
const png = await plainPicture(60, 40).png().toBuffer();
const gif = await plainPicture(60, 40).gif().toBuffer();
const webp = await plainPicture(60, 40).webp().toBuffer();
const hidden = 'bi-mat';
const late = Buffer.from(`PK\x03\x04${hidden}`, 'latin1');
const longer = Buffer.concat([webp, Buffer.from('JUNK\x06\0\0\0', 'latin1'), Buffer.from(hidden)]);
longer.writeUInt32LE(longer.length - 8, 4);

describe('what hides in a file that looks plain', () => {
  it.each([
    ['an archive behind a JPEG', Buffer.concat([jpeg, late])],
    ['a second JPEG behind a JPEG', Buffer.concat([jpeg, insert(jpeg, 2, jpegSegment(0xfe, hidden))])],
    ['a comment behind the data of a JPEG', insert(jpeg, -2, jpegSegment(0xfe, hidden))],
    ['EXIF behind the data of a JPEG', insert(jpeg, -2, jpegSegment(0xe1, `Exif\0\0${hidden}`))],
    ['text behind the data of a PNG', insert(png, -12, pngChunk('tEXt', `a\0${hidden}`))],
    ['EXIF behind the data of a PNG', insert(png, -12, pngChunk('eXIf', hidden))],
    ['an archive behind a PNG', Buffer.concat([png, late])],
    ['an archive behind a GIF', Buffer.concat([gif, late])],
    ['a comment in a GIF', insert(gif, -1, Buffer.from(`\x21\xfe\x06${hidden}\0`, 'latin1'))],
    ['an archive behind a WebP', Buffer.concat([webp, late])],
    ['an unknown chunk in a WebP', longer],
  ])('%s is left out', async (_, content) => {
    const { file, result } = await publishOne(content);
    expect(result).toMatchObject({ widthPx: 60, heightPx: 40 });
    expect(readFileSync(file).includes(hidden)).toBe(false);
    expect(servableAs(file)).toBeDefined();
  });
});

describe('any other picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'loses its place and profile (%s)',
    async (format) => {
      const picture = photoWithPlace(plainPicture(60, 40)).withIccProfile('srgb');
      const content = await picture.toFormat(format).toBuffer();
      const { file } = await publishOne(content);
      const { exif, icc, xmp, iptc } = await sharp(file).metadata();
      expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(servableAs(file)).toBeDefined();
    },
  );

  it.each([2, 3, 4, 5, 6, 7, 8])('is turned upright (orientation %i)', async (orientation) => {
    const content = await turnedJpeg(60, 40, orientation);
    const { file, header, result } = await publishOne(content);
    const upright = orientation > 4 ? [40, 60] : [60, 40];
    const { width, height, orientation: left } = await sharp(file).metadata();
    expect([width, height, left ?? 1]).toEqual([...upright, 1]);
    expect(result).toMatchObject({ widthPx: header.widthPx, heightPx: header.heightPx });
  });

  it('in CMYK becomes sRGB', async () => {
    const content = await plainPicture(60, 40, '#c04020').toColourspace('cmyk').jpeg().toBuffer();
    const { file } = await publishOne(content);
    expect(await sharp(file).metadata()).toMatchObject({
      space: 'srgb',
      depth: 'uchar',
      channels: 3,
    });
    expect((await pixelOf(file))[0]).toBeGreaterThan(150);
  });

  it('with 16 bits gets 8', async () => {
    const content = await plainPicture(60, 40).toColourspace('rgb16').png().toBuffer();
    const { file } = await publishOne(content);
    expect(await sharp(file).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
    expectNear(await pixelOf(file), [0x20, 0x60, 0xc0]);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('in Display P3 keeps its look in sRGB (%s)', async (format) => {
    const content = await plainPicture(60, 40, '#c04020').withIccProfile('p3').toFormat(format).toBuffer();
    const stored = await sharp(content, { ignoreIcc: true }).raw().toBuffer();
    expect(Math.abs((stored[0] ?? 0) - 0xc0)).toBeGreaterThan(5);
    expectNear(await pixelOf((await publishOne(content)).file), [0xc0, 0x40, 0x20]);
  });

  it.each(['gif', 'webp'] as const)('keeps moving when made narrower (%s)', async (format) => {
    const content = await movingPicture(90, 60)
      .toFormat(format, { loop: 3, delay: [100, 200, 300] })
      .toBuffer();
    const { file, result } = await publishOne(content, 45);
    expect(result).toMatchObject({ widthPx: 45, heightPx: 30 });
    const { pages, pageHeight, loop, delay } = await sharp(file, { animated: true }).metadata();
    expect({ pages, pageHeight, loop, delay }).toEqual({
      pages: 3,
      pageHeight: 30,
      loop: 3,
      delay: [100, 200, 300],
    });
  });

  it('that moves and lies on its side becomes an upright still', async () => {
    const content = await movingPicture(90, 60).withMetadata({ orientation: 6 }).webp().toBuffer();
    const { file, result } = await publishOne(content);
    expect(result).toMatchObject({ widthPx: 60, heightPx: 90 });
    expect(await sharp(file).metadata()).toMatchObject({ width: 60, height: 90 });
  });

  it('keeps what shows through', async () => {
    const content = await plainPicture(90, 60).ensureAlpha(0.5).png().toBuffer();
    expect(await sharp((await publishOne(content, 45)).file).metadata()).toMatchObject({
      hasAlpha: true,
    });
  });

  it('of TIFF becomes JPEG, on white', async () => {
    const content = await plainPicture(60, 40).ensureAlpha(0).tiff({ compression: 'lzw' }).toBuffer();
    const { file, type } = await publishOne(content);
    expect(type).toBe('.jpg');
    expectNear(await pixelOf(file), [255, 255, 255]);
  });

  it('of BMP becomes JPEG', async () => {
    const { type, result } = await publishOne(smallBmp());
    expect(type).toBe('.jpg');
    expect(result).toMatchObject({ widthPx: 2, heightPx: 2 });
  });

  it('of SVG becomes PNG without what it could run', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><script>alert(1)</script><rect width="900" height="300" fill="#2060c0"/></svg>`;
    const { file, type, result } = await publishOne(svg, 600);
    expect(type).toBe('.png');
    expect(result).toMatchObject({ widthPx: 600, heightPx: 200 });
    expect(readFileSync(file).includes('script')).toBe(false);
    expectNear(await pixelOf(file), [0x20, 0x60, 0xc0]);
  });

  it('of SVG draws in no other file', async () => {
    put('rieng-tu.png', await plainPicture(60, 40, '#c04020').png().toBuffer());
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#fff"/><image href="rieng-tu.png" width="60" height="40"/></svg>`;
    expectNear(await pixelOf((await publishOne(svg)).file), [255, 255, 255]);
  });

  it('gives the same bytes each time', async () => {
    for (const format of formats) {
      const content = await movingPicture(90, 60).toFormat(format).toBuffer();
      const first = readFileSync((await publishOne(content, 45)).file);
      rmSync(cacheDir, { recursive: true, force: true });
      expect(readFileSync((await publishOne(content, 45)).file).equals(first)).toBe(true);
    }
  });
});

describe('a picture that cannot be served', () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const noisy = sharp({
    create: { width: 140, height: 100, channels: 3, background: '#888', noise },
  });

  it.each(formats)('is named as damaged when cut, whether it fits or not (%s)', async (format) => {
    const content = await noisy.clone().toFormat(format).toBuffer();
    for (const limit of [120, 140]) {
      const half = put(`cut-${limit}.${format}`, content.subarray(0, content.length >> 1));
      const { header } = await publishOne(content, limit);
      const outDir = join(path, 'cut');
      const job = { source: half, header, target: `a.${format}`, maxWidthPx: limit };
      const [result] = await publishPictures([job], { outDir, cacheDir });
      expect(result).toEqual({ target: `a.${format}`, problem: 'damaged' });
      expect(existsSync(join(outDir, `a.${format}`))).toBe(false);
    }
  });

  it('does not stop the others', async () => {
    const good = put('tot.png', await plainPicture(60, 40).png().toBuffer());
    const bad = put('xau.jpg', (await noisy.clone().jpeg().toBuffer()).subarray(0, 3_000));
    const { published } = await publish([good, bad, good]);
    expect(published.map((picture) => ('problem' in picture ? picture.problem : 'ok'))).toEqual([
      'ok',
      'damaged',
      'ok',
    ]);
  });

  it('is named as missing, unsupported or too large', async () => {
    const { source, header } = await publishOne(await plainPicture(60, 40).png().toBuffer());
    const avif = (await plainPicture(60, 40).avif().toBuffer()).toString('latin1');
    const heic = put(
      'a.heic',
      Buffer.from(avif.replaceAll('avif', 'heic').replaceAll('av01', 'hvc1'), 'latin1'),
    );
    const wide = put('rong.webp', await plainPicture(20_000, 10).png().toBuffer());
    const wideHeader = { ...header, widthPx: 20_000, heightPx: 10 };
    const unlimited = { maxWidthPx: undefined };
    const published = await publishPictures(
      [
        { source: join(path, 'khong-co.png'), header, target: 'a.png', ...unlimited },
        { source, header, target: 'a.heic', ...unlimited },
        {
          source: heic,
          header: { ...header, format: 'heic', plain: false },
          target: 'a.jpg',
          ...unlimited,
        },
        { source: wide, header: wideHeader, target: 'a.webp', ...unlimited },
      ],
      { outDir: path, cacheDir },
    );
    expect(published.map((picture) => 'problem' in picture && picture.problem)).toEqual([
      'missing',
      'unsupported',
      'unsupported',
      'too-large',
    ]);
  });
});

it('tells how far it is', async () => {
  const { source, header } = await publishOne(await plainPicture(60, 40).png().toBuffer());
  const jobs = ['a.png', 'b.png'].map((target) => ({
    source,
    header,
    target,
    maxWidthPx: undefined,
  }));
  const seen: string[] = [];
  await publishPictures(jobs, { outDir: path, cacheDir }, (done, total) => seen.push(`${done}/${total}`));
  expect(seen).toEqual(['1/2', '2/2']);
});

it('throws when the output folder cannot be written', async () => {
  const { source, header } = await publishOne(await plainPicture(60, 40).png().toBuffer());
  const jobs = [{ source, header, target: 'a.png', maxWidthPx: undefined }];
  const outDir = join(put('tep', 'không phải thư mục'), 'dist');
  await expect(publishPictures(jobs, { outDir, cacheDir })).rejects.toThrow(/ENOTDIR|EEXIST/);
});
