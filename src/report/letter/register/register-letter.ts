import { formatDay } from '../../../domain/calendar.ts';
import type { Report } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import type { RegisterRow, SchoolRecords } from '../../school-records.ts';
import { type Block, type Column, type Letter, paragraph, table } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { joined } from '../words.ts';

const columns: readonly Column[] = [
  { head: 'TT', share: 5, align: 'center' },
  { head: 'Ngày đăng', share: 11, align: 'center' },
  { head: 'Tiêu đề', share: 30 },
  { head: 'Chuyên mục', share: 12 },
  { head: 'Người viết', share: 15 },
  { head: 'Người duyệt', share: 15 },
  { head: 'Ngày duyệt', share: 12, align: 'center' },
];

/** Register of posts (sổ theo dõi tin bài): every post of the period with who wrote and who approved it. */
export function registerLetter(report: Report, records: SchoolRecords): Letter {
  const { period } = report;
  return {
    ...letterhead(report, records),
    orientation: 'landscape',
    number: '',
    kind: 'SỔ THEO DÕI TIN BÀI',
    subject: `Đăng trên Cổng thông tin điện tử từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}`,
    blocks: blocksOf(records.register),
    appendices: [],
  };
}

function blocksOf(register: readonly RegisterRow[]): Block[] {
  if (register.length === 0) return [paragraph('Trong kỳ chưa có tin bài, thông báo nào được đăng.')];
  const counts = [...Map.groupBy(register, ({ categoryName }) => categoryName)].map(
    ([name, rows]) => `${name}: ${rows.length}`,
  );
  const unapproved = register.filter(({ approver }) => !approver).length;
  return [
    table(
      columns,
      register.map((row, i) => ({ cells: cellsOf(row, i + 1) })),
    ),
    paragraph(
      `Cộng: ${formatNumber(register.length)} tin bài, thông báo (${joined(counts)}).${unapproved > 0 ? ` Chưa ghi người duyệt: ${unapproved}.` : ''}`,
    ),
  ];
}

const cellsOf = ({ day, title, categoryName, author, approver, approvedOn }: RegisterRow, number: number) => [
  String(number),
  formatDay(day),
  title,
  categoryName,
  author ?? '',
  approver ?? '',
  approvedOn ? formatDay(approvedOn) : '',
];
