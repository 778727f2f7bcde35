/** Letters without their marks: `Đường đến trường` → `Duong den truong`. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    // U+0111 has no decomposition, so NFD leaves it whole.
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** Form of a title used in addresses and file names: `Đại hội Đội 2024` → `dai-hoi-doi-2024`. */
export const toSlug = (title: string): string =>
  // Most file names are slugs already.
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(title)
    ? title
    : withoutMarks(title)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');

/** Same letters, however they were typed: macOS and some editors write `ệ` as three code points. */
export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);

const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Vietnamese dictionary order, the same on every machine: An, Ăn, Ân, …, Dương, Đỗ. */
export const compareVietnamese = new Intl.Collator('vi', { numeric: true }).compare;

/** Order by code points: for paths and ids, where no language may interfere. */
export const compareCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `4,5`: a number as Vietnamese readers write it, at most two decimals. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value);
