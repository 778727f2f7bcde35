import { formatNumber } from './vietnamese.ts';

/** `có 2 ảnh`, or `chưa có ảnh nào`. */
export const hasSome = (count: number, unit: string): string =>
  count === 0 ? `chưa có ${unit} nào` : `có ${formatNumber(count)} ${unit}`;

/** The same of a count that may still grow: `mới có 1 ảnh`, or `chưa có ảnh nào`. */
export const hasSoFar = (count: number, unit: string): string =>
  count === 0 ? `chưa có ${unit} nào` : `mới có ${formatNumber(count)} ${unit}`;
