import sharp from 'sharp';

/** A difference of one colour of a pixel (0 to 255) that a reader would not notice; included. */
const unnoticed = 48;

/** Share of pixels that may differ before a picture counts as another one; included. */
export const toleratedShare = 0.01;

/** Share of pixels that differ noticeably, 0 to 1; 1 where the sizes differ. */
export async function differingShare(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 3)
    if (
      channels.some(
        (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > unnoticed,
      )
    )
      differing += 1;
  return differing / (a.width * a.height);
}

const channels = [0, 1, 2] as const;

async function pixelsOf(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
