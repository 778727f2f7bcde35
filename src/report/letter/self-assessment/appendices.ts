import { formatDay } from '../../../domain/calendar.ts';
import type { CriterionResult, DocumentResult, Report, WaiverResult } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { findingRows } from '../../finding-rows.ts';
import { type Appendix, type Column, paragraph, table } from '../letter.ts';
import { monthBlocks } from '../month-blocks.ts';

/** Points by clause, posts by month, and waivers; what there is none of is left out. */
export function appendices(report: Report, main: DocumentResult | undefined): Appendix[] {
  const months = report.documents.flatMap(monthBlocks);
  const parts = [
    ...(main ? [{ title: 'Bảng điểm tự đánh giá theo từng mục', blocks: [clauseTable(main)] }] : []),
    ...(months.length > 0 ? [{ title: 'Số tin bài theo tháng và chuyên mục', blocks: months }] : []),
    ...(report.waivers.length > 0
      ? [
          {
            title: 'Các nội dung đã giải trình',
            blocks: [
              paragraph('Giải trình chỉ cho phép Cổng tiếp tục xuất bản; điểm vẫn tính như chưa đạt.'),
              table(
                waiverColumns,
                report.waivers.map((waiver) => ({ cells: waiverCells(waiver, report) })),
              ),
            ],
          },
        ]
      : []),
  ];
  return parts.map(({ title, blocks }, i) => ({ title: `Phụ lục ${i + 1}. ${title}`, blocks }));
}

const clauseColumns: readonly Column[] = [
  { head: 'Mục', share: 12, align: 'center' },
  { head: 'Nội dung', share: 46 },
  { head: 'Tối đa', share: 10, align: 'center' },
  { head: 'Tự đánh giá', share: 14, align: 'center' },
  { head: 'Căn cứ', share: 18 },
];

const clauseTable = ({ results, total }: DocumentResult) =>
  table(clauseColumns, [
    ...results.map((result) => ({ cells: clauseCells(result) })),
    {
      cells: ['', 'Tổng cộng', formatNumber(total.outOf), formatNumber(total.earned), ''],
      isStrong: true,
    },
  ]);

function clauseCells({ clause, title, points, earned, source }: CriterionResult): string[] {
  // One demand may be judged while another still lacks data.
  const open = source === 'none' ? 'Chưa đánh giá' : 'Chưa đánh giá hết';
  return [
    clause,
    title,
    formatNumber(points ?? 0),
    earned === null ? '–' : formatNumber(earned),
    earned === null ? open : basisWords[source],
  ];
}

const waiverColumns: readonly Column[] = [
  { head: 'Nội dung', share: 34 },
  { head: 'Lý do', share: 30 },
  { head: 'Người duyệt, ngày', share: 20 },
  { head: 'Hạn', share: 16, align: 'center' },
];

const basisWords = {
  computed: 'Dữ liệu',
  mixed: 'Dữ liệu, lời khai',
  declared: 'Lời khai',
  none: 'Chưa đánh giá',
} as const satisfies Record<CriterionResult['source'], string>;

const states = { active: 'đang áp dụng', expired: 'đã hết hạn', unused: 'không còn cần' } as const;

function waiverCells(waiver: WaiverResult, report: Report): string[] {
  const { check, subject, reason, by, date, expires, state } = waiver;
  const titles = findingRows(report).flatMap(({ finding, criterion }) =>
    finding.check === check ? [criterion.title] : [],
  );
  const what = titles.length > 0 ? [...new Set(titles)].join('; ') : check;
  return [
    subject === '*' ? what : `${what}: ${subject}`,
    reason,
    `${by}, ${formatDay(date)}`,
    `${formatDay(expires)} (${states[state]})`,
  ];
}
