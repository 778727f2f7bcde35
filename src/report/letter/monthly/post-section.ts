import { formatDay } from '../../../domain/calendar.ts';
import { categoryLabel } from '../../../domain/news-categories.ts';
import type { Report } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { findingRows } from '../../finding-rows.ts';
import { labelOf } from '../../labels.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, type Column, paragraph, table } from '../letter.ts';

const planColumns: readonly Column[] = [
  { head: 'Chuyên mục', share: 40 },
  { head: 'Cần có', share: 18, align: 'center' },
  { head: 'Đã đăng', share: 18, align: 'center' },
  { head: 'Kết quả', share: 24, align: 'center' },
];

const postColumns: readonly Column[] = [
  { head: 'TT', share: 8, align: 'center' },
  { head: 'Ngày đăng', share: 17, align: 'center' },
  { head: 'Tiêu đề', share: 45 },
  { head: 'Chuyên mục', share: 30 },
];

/** Posts of the month by category against what the first document asks, then each post. */
export function postSection(report: Report, { register }: SchoolRecords): Block[] {
  const rows = findingRows(report).filter(({ finding }) => finding.check === 'posts-per-month');
  const plan = rows.filter(({ document }) => document === rows[0]?.document);
  return [
    paragraph(
      register.length > 0
        ? `Trong tháng đã đăng ${formatNumber(register.length)} tin bài, thông báo.`
        : 'Trong tháng chưa có tin bài, thông báo nào được đăng.',
    ),
    ...(plan.length > 0
      ? [
          table(
            planColumns,
            plan.map(({ finding }) => {
              const category = finding.subject.split('/')[1] ?? finding.subject;
              return {
                cells: [
                  categoryLabel(category),
                  formatNumber(finding.required?.min ?? 0),
                  formatNumber(finding.measured?.value ?? 0),
                  labelOf(finding).word,
                ],
              };
            }),
          ),
        ]
      : []),
    ...(register.length > 0
      ? [
          paragraph('Danh sách tin bài:'),
          table(
            postColumns,
            register.map(({ day, title, categoryName }, i) => ({
              cells: [String(i + 1), formatDay(day), title, categoryName],
            })),
          ),
        ]
      : []),
  ];
}
