import { type LocalDate, parseDay } from '../../domain/calendar.ts';
import type { AccessFact } from '../../domain/evidence-facts.ts';
import { toSlug } from '../../domain/vietnamese.ts';
import type { AccessReading } from './read-accesses.ts';
import { readCsv } from './read-csv.ts';

/** Names of columns, as slugs, that programs and people give to the account and the day; the first found is taken. */
const accountNames = [
  'tai-khoan',
  'ten-dang-nhap',
  'ten-tai-khoan',
  'nguoi-dung',
  'account',
  'user',
  'username',
  'email',
];
const dayNames = [
  'ngay',
  'thoi-gian',
  'ngay-gio',
  'ngay-truy-cap',
  'thoi-diem',
  'date',
  'day',
  'time',
  'timestamp',
  'datetime',
];

/**
 * Visits in a table with a header row: one row a visit, a column with the account and one with the day, whatever their
 * order and whatever else there is. Without such a header every row is one that cannot be read.
 */
export function readAccessTable(text: string): AccessReading {
  const [header = [], ...rows] = readCsv(text);
  const names = header.map(toSlug);
  const [accountAt, dayAt] = [accountNames, dayNames].map((known) => columnOf(names, known)) as [
    number,
    number,
  ];
  if (accountAt < 0 || dayAt < 0) return { visits: [], unreadableLines: rows.length + 1 };
  const visits = rows.flatMap((row): AccessFact[] => {
    const account = row[accountAt]?.trim() ?? '';
    const day = readDay(row[dayAt] ?? '');
    return account !== '' && day ? [{ account, day }] : [];
  });
  return { visits, unreadableLines: rows.length - visits.length };
}

const columnOf = (names: readonly string[], known: readonly string[]) =>
  known.map((name) => names.indexOf(name)).find((index) => index >= 0) ?? -1;

/** A day in any form of {@link parseDay}, also with a time before or behind it: `05/09/2025 07:30`, `07:30 05/09/2025`. */
function readDay(text: string): LocalDate | undefined {
  const bare = text.trim();
  return (
    parseDay(bare) ??
    bare
      .split(/[\s,]+/)
      .map(parseDay)
      .find((day) => day !== undefined)
  );
}
