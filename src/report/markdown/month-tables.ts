import { categoryLabel } from '../../domain/news-categories.ts';
import type { DocumentResult, Report } from '../../domain/report.ts';
import { labelOf } from '../labels.ts';
import { monthTable } from '../month-table.ts';
import { escaped } from './escaped.ts';
import { table } from './table.ts';

/** Months × categories: posts counted, posts asked, and a sign. */
export const monthTables = ({ documents }: Report): string =>
  documents.flatMap((document) => monthTableOf(document)).join('\n\n');

function monthTableOf(document: DocumentResult): string[] {
  const found = monthTable(document);
  if (!found) return [];
  const { months, categories, cell } = found;
  const rows = months.map((month) => [
    escaped(month.split('-').reverse().join('/')),
    ...categories.map((category) => {
      const finding = cell(month, category);
      return finding
        ? `${labelOf(finding).sign} ${finding.measured?.value ?? 0}/${finding.required?.min ?? 0}`
        : '';
    }),
  ]);
  const head = ['Tháng', ...categories.map((category) => escaped(categoryLabel(category)))];
  return [`### Tin bài theo tháng (${escaped(document.id)}): đã đăng/cần có\n\n${table([head, ...rows])}`];
}
