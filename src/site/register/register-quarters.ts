import { compareVietnamese } from '../../domain/vietnamese.ts';
import type { RegisterRow } from '../../report/school-records.ts';

/** How many posts each person wrote, or approved, by quarter of the calendar year. */
export interface QuarterCounts {
  /** `Quý III/2025`, oldest first. */
  readonly quarters: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
}

const numerals = ['I', 'II', 'III', 'IV'] as const;

const quarterOf = (day: string): string =>
  `Quý ${numerals[Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}/${day.slice(0, 4)}`;

/**
 * Counts rows by person and quarter: whoever did most comes first, those without a name last.
 *
 * @param nobody Stands for rows that name nobody.
 */
export function quarterCounts(
  rows: readonly RegisterRow[],
  personOf: (row: RegisterRow) => string | undefined,
  nobody: string,
): QuarterCounts {
  const quarters = [...new Set(rows.map(({ day }) => quarterOf(day)))];
  const byPerson = Map.groupBy(rows, (row) => personOf(row) ?? nobody);
  const people = [...byPerson].map(([name, own]) => ({
    name,
    counts: quarters.map((quarter) => own.filter(({ day }) => quarterOf(day) === quarter).length),
    total: own.length,
  }));
  return {
    quarters,
    people: people.sort(
      (a, b) =>
        Number(a.name === nobody) - Number(b.name === nobody) ||
        b.total - a.total ||
        compareVietnamese(a.name, b.name),
    ),
  };
}
