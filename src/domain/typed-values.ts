/** Values as they stand in files, for people who will type them: `` `cong-van`, `quyet-dinh` ``. */
export const coded = (values: readonly string[]): string => values.map((each) => `\`${each}\``).join(', ');

/** Lines of a file of which one is to be written: `` `kind: bien-ban` hoặc `kind: bao-cao` ``. */
export const eitherLine = (key: string, values: readonly string[]): string =>
  values.map((each) => `\`${key}: ${each}\``).join(' hoặc ');
