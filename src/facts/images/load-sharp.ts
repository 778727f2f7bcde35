import type { SharpConstructor } from 'sharp';

/** The picture library, loaded when a picture first needs it: most runs never do. */
export async function loadSharp(): Promise<SharpConstructor> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false); // Its cache saves nothing here, each file being opened once, and holds memory.
  sharp.concurrency(1); // Pictures run side by side instead.
  return sharp;
}
