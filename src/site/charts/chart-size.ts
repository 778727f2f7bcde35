/** Charts are drawn this wide and scaled: letters of 14 stay readable on the narrowest phone. */
export const chartWidth = 400;
/** Where bars begin: names stand before. */
export const barStart = 98;
export const barHeight = 28;
export const rowHeight = 42;

/** A number for an attribute: two decimals at most, always with a point. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

/** `49%`. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
