import type { Cost } from './measure.ts';

/** One line of the table: what was measured, the figures, and whether a limit was kept. */
export interface VerdictLine {
  readonly label: string;
  readonly figure: string;
  /** Left out where the figure has no limit. */
  readonly limit?: string;
  readonly kept?: boolean;
}

/** `1,52 s · CPU 2,1 s · 310 MB`, or why there is nothing to tell. */
export const costLine = (label: string, outcome: Cost | Error | undefined): VerdictLine => ({
  label,
  figure: isCost(outcome)
    ? `${decimal(outcome.seconds)} s · CPU ${decimal(outcome.cpuSeconds)} s · ${decimal(Math.round(outcome.peakMb))} MB`
    : `không chạy được (${outcome?.message ?? 'không có'})`,
});

/** A figure against its upper limit, which is allowed; without verdict where this machine could not measure it. */
export function limitLine(label: string, value: number, limit: number, unit: string): VerdictLine {
  if (Number.isNaN(value)) return { label, figure: 'máy này không đo được' };
  return {
    label,
    figure: `${decimal(value)} ${unit}`,
    limit: `${decimal(limit)} ${unit}`,
    kept: value <= limit,
  };
}

/** Whether something was measured at all. */
export const isCost = (outcome: Cost | Error | undefined): outcome is Cost =>
  outcome !== undefined && !(outcome instanceof Error);

const decimal = (value: number): string =>
  Number.isNaN(value) ? '?' : value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
