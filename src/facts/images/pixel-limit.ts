/** Most pixels (all frames together) a picture may have: decoding more could exhaust the memory. */
export const maxPixels = 100_000_000;
