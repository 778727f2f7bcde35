import type { DocumentResult, Report } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { findingRows } from '../finding-rows.ts';
import { escaped } from './escaped.ts';
import { table } from './table.ts';

const gates = { error: 'Chặn xuất bản', warn: 'Chỉ nhắc', off: 'Chỉ tính' } as const;

/** Each document with how many things it found, and its points where it gives any. */
export function documentTable({ documents }: Report): string {
  if (documents.length === 0) return '';
  const head = ['Bộ tiêu chí', 'Mức', '✓ Đạt', '✗ Chưa đạt', '○ Chưa đánh giá', 'Điểm'];
  return table([head, ...documents.map(toRow)]);
}

function toRow(document: DocumentResult): string[] {
  const { title, id, gate, notApplied } = document;
  const name = `${escaped(title)} (${escaped(id)})`;
  if (notApplied !== null) return [name, gates[gate], '', '', '', escaped(notApplied)];
  const outcomes = findingRows({ documents: [document] }).map(({ finding }) => finding.outcome);
  const count = (outcome: string) => String(outcomes.filter((each) => each === outcome).length);
  return [name, gates[gate], count('pass'), count('fail'), count('no-data'), pointsOf(document)];
}

function pointsOf({ total }: DocumentResult): string {
  if (total.outOf === 0) return '–';
  const { computed, mixed, declared, none } = total.bySource;
  const parts = [
    ...(computed.outOf > 0 ? [`máy đếm ${part(computed)}`] : []),
    ...(mixed.outOf > 0 ? [`máy đếm và khai ${part(mixed)}`] : []),
    ...(declared.outOf > 0 ? [`khai ${part(declared)}`] : []),
    ...(none.outOf > 0 ? [`chưa đánh giá ${formatNumber(none.outOf)}`] : []),
  ];
  const grade = total.grade === null ? '' : `; ${escaped(total.grade)}`;
  const judged = `${formatNumber(total.earned)}/${formatNumber(total.judgedOutOf)} đã chấm, trên ${formatNumber(total.outOf)}`;
  return `${judged}${grade} (${parts.join('; ')})`;
}

const part = ({ earned, outOf }: { readonly earned: number; readonly outOf: number }) =>
  `${formatNumber(earned)}/${formatNumber(outOf)}`;
