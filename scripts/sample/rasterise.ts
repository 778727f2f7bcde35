import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';

const encoders: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  '.jpg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  '.jpeg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  '.png': (image) => image.png({ palette: true, compressionLevel: 9 }),
  '.webp': (image) => image.webp({ quality: 82, effort: 5 }),
};

/** Turns an SVG into the bytes of a picture file: sRGB, 8 bits, no metadata. The ending of `file` says the format. */
export async function rasterise(svg: string, file: string): Promise<Buffer> {
  if (path.extname(file) === '.svg') return Buffer.from(`${svg}\n`);
  const encode = encoders[path.extname(file)];
  if (!encode) throw new Error(`${file}: chỉ vẽ được .jpg, .png, .webp hoặc .svg.`);
  const image = sharp(Buffer.from(svg)).flatten({ background: '#fdfaf2' }).toColourspace('srgb');
  return encode(image).toBuffer();
}

/** Writes a file and the folders above it. */
export async function save(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
