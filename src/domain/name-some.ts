const shown = 5;

/** The first few names of a list, and how many more there are: `a, b, c, d, e và 3 mục khác`. */
export const nameSome = (names: readonly string[]): string =>
  names.length <= shown
    ? names.join(', ')
    : `${names.slice(0, shown).join(', ')} và ${names.length - shown} mục khác`;
