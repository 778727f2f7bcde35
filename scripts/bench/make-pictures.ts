import sharp, { type Sharp } from 'sharp';
import { createRandom, type Random } from '../sample/random.ts';

const distinct = 20;
const isPng = (index: number): boolean => index % 5 === 4;

/** Name beside post number `index`: its extension tells the format of the picture that it gets. */
export const pictureName = (index: number): string => (isPng(index) ? 'anh.png' : 'anh.jpg');

/** Twenty different pictures, 500 to 600 pixels wide, of about 30 KB each; one in five is a PNG. Post i gets number i mod 20. */
export const makePictures = (seed: number): Promise<readonly Buffer[]> =>
  Promise.all(Array.from({ length: distinct }, (_, index) => makePicture(seed, index)));

function makePicture(seed: number, index: number): Promise<Buffer> {
  const width = 500 + Math.round((100 * index) / (distinct - 1));
  const size = [width, Math.round(width * 0.75)] as const;
  const random = createRandom(`${seed}/picture`, index);
  if (!isPng(index))
    return blots(random, 90)
      .resize(...size)
      .jpeg({ quality: 65 })
      .toBuffer();
  return blots(random, 100)
    .resize(...size, { kernel: 'nearest' })
    .png({ palette: true, colours: 16 })
    .toBuffer();
}

/** Coloured blots: they compress about as well as a photograph. */
function blots(random: Random, width: number): Sharp {
  const height = Math.round(width * 0.75);
  const bytes = Uint8Array.from({ length: width * height * 3 }, () => random.int(60, 220));
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}
