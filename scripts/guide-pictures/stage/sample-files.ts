import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { projectRoot } from './program.ts';

const drawing = `${projectRoot}/content/album/ngay-hoi-doc-sach-2026/co-ke-chuyen-duoi-cay.jpg`;
const rotatedRight = 90;
/** How a phone notes that it was held upright. */
const heldUpright = 6;

/**
 * A photo as a phone makes it, drawn from one of the demonstration school: `widthPx` wide as shown, lying on its side
 * with a note to turn it, and with the place where it was taken.
 */
export const phonePhoto = (widthPx: number): Promise<Buffer> =>
  sharp(drawing)
    .resize({ width: widthPx })
    .rotate(-rotatedRight)
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 0/1' } })
    .withMetadata({ orientation: heldUpright })
    .jpeg()
    .toBuffer();

/** Writes a file to be picked in a form. @returns its path. */
export function sampleFile(name: string, bytes: Uint8Array): string {
  const folder = join(tmpdir(), 'tep-mau-huong-dan');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
