/**
 * What `check` and `build` may cost; ratios are to the floor or the rival measured in the same run, those of `rules` to an
 * earlier version.
 */
export const targets = {
  check: { coldRatio: 10, warmRatio: 4, peakMb: 400 },
  build: { ratioToHugo: 1.6, ratioToFloor: 4.5, peakMb: 900 },
  /** First load of `/hoc-lieu/` as it is sent, text packed and without pictures; an answer of its filter. */
  library: { firstLoadKb: 150, answerMs: 100 },
  /**
   * What a first query fetches beyond the search page: six seconds on 3G of 400 kbit/s, once, since nearly all of it may be
   * kept for ever. A later answer feels immediate within 300 ms with the pause in typing; the first one also starts the engine.
   */
  search: { firstQueryKb: 300, firstAnswerMs: 1000, answerMs: 300 },
  /** What a person waits after saving a post: for `check --watch`, and for the git hook that repairs and checks what is staged. */
  saving: { firstMs: 300, wholeMs: 300, commitMs: 2000 },
  rules: {
    ratioToBefore: 1.5,
    peakMb: 1000,
    /** CPU of `check` by the four criteria documents of version 0.1.0, in multiples of the floor of the same school. */
    floorsBefore: { cold: 8.2, warm: 3.8 },
  },
} as const;
