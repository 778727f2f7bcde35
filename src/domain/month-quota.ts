import { firstDayOf, type LocalDate, lastDayOf, type Month } from './calendar.ts';
import type { Finding, Unit } from './finding.ts';

/** How counts of months stand against the least number a month. */
export interface MonthQuota {
  /** Ended months with less, oldest first. */
  readonly short: readonly Month[];
  /**
   * The month that is running, where it has less so far. Where no month has ended and none is running, the first one
   * to come.
   */
  readonly waiting: Month | undefined;
  /** Smallest count of the ended months; of the first month where none has ended. */
  readonly least: number;
  /** Counts of the months that have begun. */
  readonly breakdown: Readonly<Record<string, number>>;
}

/** Judges months, oldest first and at least one, on a day. A month has ended on the day after its last. */
export function judgeMonths(
  months: readonly Month[],
  countOf: (month: Month) => number,
  min: number,
  asOf: LocalDate,
): MonthQuota {
  const ended = months.filter((month) => lastDayOf(month) < asOf);
  const begun = months.filter((month) => firstDayOf(month) <= asOf);
  const next = months[ended.length];
  const isWaiting = next !== undefined && countOf(next) < min && (ended.length === 0 || begun.includes(next));
  const counted = ended.length > 0 ? ended : months.slice(0, 1);
  return {
    short: ended.filter((month) => countOf(month) < min),
    waiting: isWaiting ? next : undefined,
    least: Math.min(...counted.map(countOf)),
    breakdown: Object.fromEntries(begun.map((month) => [month, countOf(month)])),
  };
}

/** What a finding says of a quota, but for its words: short months fail, a running one that is short is pending. */
export function quotaOutcome(
  { short, waiting, least, breakdown }: MonthQuota,
  min: number,
  unit: Unit,
): Pick<Finding, 'outcome' | 'measured' | 'required' | 'breakdown' | 'pending' | 'due'> {
  const counted = { measured: { value: least, unit }, required: { min }, breakdown };
  if (short.length > 0) return { outcome: 'fail', ...counted };
  if (waiting === undefined) return { outcome: 'pass', ...counted };
  return { outcome: 'no-data', pending: true, due: lastDayOf(waiting), ...counted };
}
