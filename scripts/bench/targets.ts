/** What `check` and `build` may cost; ratios are to the floor or the rival measured in the same run. */
export const targets = {
  check: { coldRatio: 10, warmRatio: 4, peakMb: 400 },
  build: { ratioToHugo: 1.6, ratioToFloor: 4.5, peakMb: 900 },
} as const;
