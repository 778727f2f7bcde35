import { type LocalDate, monthOf } from '../domain/calendar.ts';
import type { Report, ReportFinding } from '../domain/report.ts';
import { inFormWords } from './form/in-form-words.ts';

/** What the school's rules still ask for in the month of a day. */
export interface MonthState {
  /** One line: the month and how much is missing. */
  readonly title: string;
  readonly items: readonly MonthItem[];
}

export interface MonthItem {
  readonly message: string;
  readonly isGating: boolean;
}

/** Everything that speaks of the month and does not pass yet, what closes the gate first; each message once. */
export function monthState(
  { documents, due }: Pick<Report, 'documents' | 'due'>,
  today: LocalDate,
): MonthState {
  const month = monthOf(today);
  const isOpen = ({ outcome, waived, pending, subject }: ReportFinding) =>
    subject.startsWith(month) &&
    !waived &&
    (outcome === 'fail' || (outcome === 'no-data' && pending === true));
  const failing = documents
    .filter(({ gate }) => gate !== 'off')
    .flatMap(({ gate, results }) =>
      results
        .flatMap(({ requirements }) => requirements.flatMap(({ findings }) => findings))
        .filter(isOpen)
        .map(({ message }) => ({ message: inFormWords(message), isGating: gate === 'error' })),
    );
  const awaited = due
    .filter((item) => monthOf(item.due) === month)
    .map(({ message }) => ({ message: inFormWords(message), isGating: false }));
  const all = [...failing, ...awaited].sort((a, b) => Number(b.isGating) - Number(a.isGating));
  const items = [...new Map(all.toReversed().map((item) => [item.message, item])).values()].reverse();
  const [year, number] = month.split('-');
  const name = `Tháng ${Number(number)}/${year}`;
  return {
    title:
      items.length === 0 ? `${name}: đã đủ những gì tiêu chí yêu cầu.` : `${name}: còn ${items.length} việc.`,
    items,
  };
}
