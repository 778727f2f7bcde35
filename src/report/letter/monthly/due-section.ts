import { formatDay } from '../../../domain/calendar.ts';
import type { Report } from '../../../domain/report.ts';
import { type Block, type Column, paragraph, table } from '../letter.ts';
import { clauseOf, factOf, legalName } from '../words.ts';

const columns: readonly Column[] = [
  { head: 'Hạn', share: 18, align: 'center' },
  { head: 'Việc', share: 52 },
  { head: 'Theo', share: 30 },
];
const shownAtMost = 20;

/** What is overdue, and what the weeks to come ask for. */
export function dueSection({ due }: Report): Block[] {
  if (due.length === 0) return [paragraph('Không có việc nào đến hạn.')];
  const rest = due.length - shownAtMost;
  return [
    table(
      columns,
      due.slice(0, shownAtMost).map((each) => ({
        cells: [
          `${formatDay(each.due)}${each.isOverdue ? ' (quá hạn)' : ''}`,
          clauseOf(factOf(each.message)),
          `${/^\d/.test(each.number) ? legalName(each.number) : each.document}, mục ${each.clause}`,
        ],
      })),
    ),
    ...(rest > 0 ? [paragraph(`Và ${rest} việc khác trong danh sách việc cần làm của Cổng.`)] : []),
  ];
}
