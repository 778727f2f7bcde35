import { categoryLabel } from '../../domain/news-categories.ts';
import type { Report } from '../../domain/report.ts';
import { labelOf } from '../labels.ts';
import { type MonthTable, monthTable } from '../month-table.ts';
import type { Paint } from './paint.ts';

/** Months × categories: posts counted, posts asked, and a sign. */
export function monthSection({ documents }: Report, paint: Paint): string {
  const tables = documents.flatMap((document) => {
    const table = monthTable(document);
    return table ? [{ document, table }] : [];
  });
  return tables
    .map(({ document, table }) =>
      [paint.strong(`Tin bài theo tháng (${document.id}): đã đăng/cần có`), ...rows(table, paint)].join('\n'),
    )
    .join('\n\n');
}

function rows({ months, categories, cell }: MonthTable, paint: Paint): string[] {
  const heads = categories.map(categoryLabel);
  const widths = heads.map((head) => Math.max(head.length, 7));
  // The last column needs no room after it.
  const pad = (text: string, i: number) => (i === categories.length - 1 ? text : text.padEnd(widths[i] ?? 0));
  const head = `  ${'Tháng'.padEnd(8)}  ${heads.map(pad).join('  ')}`;
  const lines = months.map((month) => {
    const cells = categories.map((category, i) => {
      const finding = cell(month, category);
      const text = finding
        ? `${labelOf(finding).sign} ${finding.measured?.value ?? 0}/${finding.required?.min ?? 0}`
        : '';
      return finding ? paint.outcome(finding.outcome, pad(text, i)) : pad(text, i);
    });
    return `  ${month.split('-').reverse().join('/').padEnd(8)}  ${cells.join('  ')}`.trimEnd();
  });
  return [paint.faint(head.trimEnd()), ...lines];
}
