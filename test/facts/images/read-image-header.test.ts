import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '../../../src/facts/images/read-image-header.ts';
import {
  insert,
  jpegSegment,
  movingPicture,
  photoWithPlace,
  plainPicture,
  pngChunk,
  pngHeader,
  smallBmp,
  temporaryFolder,
  turnedJpeg,
} from './samples.ts';

const folder = temporaryFolder();
let files = 0;

/** Reads bytes through a file with a meaningless name. */
function read(content: Uint8Array | string) {
  files += 1;
  return readImageHeader(folder.put(`anh-${files}.dat`, content));
}

function headerOf(content: Uint8Array | string) {
  const reading = read(content);
  if (!reading.readable) throw new Error(reading.reason);
  return reading.header;
}

describe('width and height', () => {
  it.each([1, 2, 3, 4])('are as stored for orientation %i', async (orientation) => {
    const header = headerOf(await turnedJpeg(600, 400, orientation));
    expect(header).toMatchObject({ widthPx: 600, heightPx: 400, orientation });
  });

  it.each([5, 6, 7, 8])('are swapped for orientation %i', async (orientation) => {
    const header = headerOf(await turnedJpeg(600, 400, orientation));
    expect(header).toMatchObject({ widthPx: 400, heightPx: 600, orientation });
  });

  it('follow the EXIF orientation of PNG, WebP and TIFF too', async () => {
    const turned = () => plainPicture(60, 40).withMetadata({ orientation: 6 });
    for (const content of [
      await turned().png().toBuffer(),
      await turned().webp().toBuffer(),
      await turned().tiff().toBuffer(),
    ])
      expect(headerOf(content)).toMatchObject({ widthPx: 40, heightPx: 60, orientation: 6 });
  });

  it('are found behind 200 KB of profile and thumbnail', async () => {
    const jpeg = await plainPicture(600, 400).jpeg().toBuffer();
    const large = Array.from({ length: 4 }, () => jpegSegment(0xe2, 'x'.repeat(50_000)));
    expect(headerOf(insert(jpeg, 2, Buffer.concat(large)))).toMatchObject({ widthPx: 600 });
  });

  it('of an AVIF turned by its own property are as shown', async () => {
    const avif = await plainPicture(60, 40).withMetadata({ orientation: 6 }).avif().toBuffer();
    const { autoOrient } = await sharp(avif).metadata();
    const header = headerOf(avif);
    expect([header.widthPx, header.heightPx]).toEqual([autoOrient.width, autoOrient.height]);
  });

  it('of an unknown orientation are as stored', async () => {
    const jpeg = await turnedJpeg(60, 40, 6);
    jpeg[jpeg.indexOf('\x12\x01\x03\0', 0, 'latin1') + 8] = 9;
    expect(headerOf(jpeg)).toMatchObject({ widthPx: 60, orientation: 1 });
  });
});

describe('width and height of an SVG', () => {
  it.each([
    ['<svg width="300" height="200"/>', 300, 200],
    ["<svg width='300px' height='200.4px'/>", 300, 200],
    ['<svg width="1in" height="25.4mm"/>', 96, 96],
    ['<svg viewBox="0 0 30 20"/>', 30, 20],
    ['<svg width="300" viewBox="0,0,30,20"/>', 300, 200],
    ['<svg width="100%" height="100%" viewBox="0 0 30 20"/>', 30, 20],
    [
      '\uFEFF<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<!DOCTYPE svg>\n<svg width="9" height="8"/>',
      9,
      8,
    ],
    ['<svg:svg data-width="5" width="9" height="8" title="a > b"/>', 9, 8],
  ])('%s', (text, widthPx, heightPx) => {
    expect(headerOf(text)).toMatchObject({ format: 'svg', widthPx, heightPx, plain: false });
  });
});

describe('format', () => {
  it('is told from the content, not the extension', async () => {
    const png = await plainPicture(6, 4).png().toBuffer();
    expect(readImageHeader(folder.put('anh.jpg', png))).toMatchObject({
      header: { format: 'png' },
    });
  });

  it.each(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const)('%s is known', async (format) => {
    const content = await plainPicture(60, 40).toFormat(format).toBuffer();
    expect(headerOf(content)).toMatchObject({
      format,
      widthPx: 60,
      heightPx: 40,
      animated: false,
    });
  });

  it('BMP is known, with the top row first or last', () => {
    const bmp = smallBmp();
    expect(headerOf(bmp)).toMatchObject({ format: 'bmp', widthPx: 2, heightPx: 2, plain: false });
    bmp.writeInt32LE(-2, 22);
    expect(headerOf(bmp)).toMatchObject({ heightPx: 2 });
  });

  it('HEIC is told from AVIF', async () => {
    const avif = (await plainPicture(60, 40).avif().toBuffer()).toString('latin1');
    const heic = avif.replaceAll('avif', 'heic').replaceAll('av01', 'hvc1');
    expect(headerOf(Buffer.from(heic, 'latin1'))).toMatchObject({ format: 'heic', plain: false });
  });
});

describe('an animation', () => {
  it.each(['gif', 'webp'] as const)('is known in %s', async (format) => {
    const content = await movingPicture(60, 40).toFormat(format).toBuffer();
    expect(headerOf(content)).toMatchObject({
      animated: true,
      widthPx: 60,
      heightPx: 40,
      plain: true,
    });
  });

  it('is known in PNG', () => {
    const control = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
    const content = Buffer.concat([pngHeader(6, 4), control, pngChunk('IDAT', '')]);
    expect(headerOf(content)).toMatchObject({ animated: true, plain: true });
  });
});

describe('a plain picture', () => {
  const picture = () => plainPicture(60, 40);

  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('may be %s', async (format) => {
    expect(headerOf(await picture().toFormat(format).toBuffer()).plain).toBe(true);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('has no EXIF (%s)', async (format) => {
    const content = await photoWithPlace(picture()).toFormat(format).toBuffer();
    expect(headerOf(content).plain).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('has no profile (%s)', async (format) => {
    const content = await picture().withIccProfile('p3').toFormat(format).toBuffer();
    expect(headerOf(content).plain).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('has no XMP (%s)', async (format) => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';
    const content = await picture().withXmp(xmp).toFormat(format).toBuffer();
    expect(headerOf(content).plain).toBe(false);
  });

  it.each([
    ['comment', '\x21\xfe\x02ab\0'],
    ['XMP', '\x21\xff\x0bXMP DataXMP\x01<\0'],
  ])('has no GIF %s', async (_, extension) => {
    const gif = await picture().gif().toBuffer();
    expect(headerOf(insert(gif, -1, Buffer.from(extension, 'latin1'))).plain).toBe(false);
  });

  it('is not CMYK', async () => {
    const content = await picture().toColourspace('cmyk').jpeg().toBuffer();
    expect(headerOf(content).plain).toBe(false);
  });

  it('has not 16 bits', async () => {
    const content = await picture().toColourspace('rgb16').png().toBuffer();
    expect(headerOf(content).plain).toBe(false);
  });

  it('has not 10 bits (AVIF)', async () => {
    const content = await picture().avif({ bitdepth: 8 }).toBuffer();
    expect(headerOf(content).plain).toBe(true);
    content[content.indexOf('pixi') + 9] = 10;
    expect(headerOf(content).plain).toBe(false);
  });

  it.each([
    ['comment', 0xfe, 'chụp ở nhà'],
    ['IPTC', 0xed, 'Photoshop 3.0\0'],
    ['thumbnail', 0xe0, 'JFXX\0\x10'],
    ['other application data', 0xe9, 'x'],
  ])('has no JPEG %s', async (_, marker, content) => {
    const jpeg = await picture().jpeg().toBuffer();
    expect(headerOf(insert(jpeg, 2, jpegSegment(marker, content))).plain).toBe(false);
  });

  it('may have the JFIF and Adobe segments decoders need', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const jfif = jpegSegment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
    const adobe = jpegSegment(0xee, 'Adobe\0\x64\0\0\0\0\x01');
    expect(headerOf(insert(jpeg, 2, Buffer.concat([jfif, adobe]))).plain).toBe(true);
  });

  it.each(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'iCCP', 'tIME', 'caBX'])('has no PNG %s', async (type) => {
    const png = await picture().png().toBuffer();
    expect(headerOf(insert(png, 33, pngChunk(type, 'a\0b'))).plain).toBe(false);
  });

  it.each(['gif', 'webp', 'avif'] as const)('ends with the file (%s)', async (format) => {
    const content = await picture().toFormat(format).toBuffer();
    expect(headerOf(Buffer.concat([content, Buffer.from('PK\x03\x04')])).plain).toBe(false);
  });

  it.each(['gif', 'webp'] as const)('is whole (%s)', async (format) => {
    const content = await movingPicture(60, 40).toFormat(format).toBuffer();
    expect(headerOf(content.subarray(0, -5)).plain).toBe(false);
  });

  it('is upright', async () => {
    expect(headerOf(await turnedJpeg(60, 40, 3)).plain).toBe(false);
  });
});

describe('a file that is no usable picture', () => {
  it('is missing when it is not there', () => {
    expect(readImageHeader(join(folder.path, 'khong-co.jpg'))).toEqual({
      readable: false,
      reason: 'missing',
    });
  });

  it('is empty with 0 bytes', () => {
    expect(read('')).toEqual({ readable: false, reason: 'empty' });
  });

  it.each([
    'Đây là văn bản.',
    'x',
    '<!doctype html><html><svg/></html>',
    '%PDF-1.7',
    'BM của trường',
    'RIFF',
  ])('is not an image: %s', (text) =>
    expect(read(text)).toEqual({ readable: false, reason: 'not-an-image' }),
  );

  it('is not an image when it is a folder', () => {
    mkdirSync(join(folder.path, 'anh.jpg.d'));
    const reading = readImageHeader(join(folder.path, 'anh.jpg.d'));
    expect(reading).toEqual({ readable: false, reason: 'not-an-image' });
  });

  it('is damaged when the header ends early or has no size', async () => {
    const jpeg = await plainPicture(60, 40).jpeg().toBuffer();
    expect(read(jpeg.subarray(0, 100))).toEqual({ readable: false, reason: 'damaged' });
    expect(read(pngHeader(0, 40))).toEqual({ readable: false, reason: 'damaged' });
    expect(read(pngHeader(60, 40).subarray(0, 20))).toEqual({ readable: false, reason: 'damaged' });
  });

  it('is too large with more than 100 million pixels', () => {
    const end = pngChunk('IDAT', '');
    expect(read(Buffer.concat([pngHeader(65_536, 65_536), end]))).toEqual({
      readable: false,
      reason: 'too-large',
    });
    expect(read(Buffer.concat([pngHeader(10_000, 10_001), end]))).toEqual({
      readable: false,
      reason: 'too-large',
    });
    expect(read(Buffer.concat([pngHeader(10_000, 10_000), end]))).toMatchObject({ readable: true });
  });

  it('is too large when all frames together are', async () => {
    const gif = await movingPicture(60, 40).gif().toBuffer();
    gif.writeUInt16LE(6_000, 6);
    gif.writeUInt16LE(6_000, 8);
    expect(read(gif)).toEqual({ readable: false, reason: 'too-large' });
  });
});
