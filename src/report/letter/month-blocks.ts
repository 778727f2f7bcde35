import { categoryLabel } from '../../domain/news-categories.ts';
import type { DocumentResult } from '../../domain/report.ts';
import { labelOf } from '../labels.ts';
import { monthTable } from '../month-table.ts';
import { type Block, paragraph, table } from './letter.ts';

/** Months × categories of posts: how many were posted of how many asked; empty where none are asked. */
export function monthBlocks(document: DocumentResult): Block[] {
  const found = monthTable(document);
  if (!found) return [];
  const { months, categories, cell } = found;
  const rows = months.map((month) => ({
    cells: [
      month.split('-').reverse().join('/'),
      ...categories.map((category) => {
        const finding = cell(month, category);
        if (!finding) return '';
        return `${finding.measured?.value ?? 0}/${finding.required?.min ?? 0} ${labelOf(finding).sign}`;
      }),
    ],
  }));
  const columns = [
    { head: 'Tháng', share: 16, align: 'center' as const },
    ...categories.map((category) => ({
      head: categoryLabel(category),
      share: 84 / categories.length,
      align: 'center' as const,
    })),
  ];
  return [
    paragraph(
      `${document.title}: số tin bài đã đăng trên số tin bài cần có (✓ đủ, ✗ thiếu, ◷ chưa hết tháng).`,
    ),
    table(columns, rows),
  ];
}
