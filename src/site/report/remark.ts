import type { DocumentResult, Report } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';

/** The teacher's remark (lời phê) at the head of the report: what stands, what is open, nothing smoothed over. */
export function remarkOf({ gate, problems, documents }: Report): string {
  const parts = [
    documents.length === 0 && 'chưa áp dụng bộ tiêu chí nào',
    gateWords(gate),
    warningWords(gate.warnings),
    ...documents.flatMap(openPoints),
    problemWords(problems.length),
  ];
  const sentence = parts.filter(Boolean).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const gateWords = ({ passed, failing }: Report['gate']) => {
  if (failing > 0) return `còn ${formatNumber(failing)} điều chưa đạt phải sửa trước khi xuất bản`;
  return passed && 'không có điều nào chặn việc xuất bản';
};

const warningWords = (warnings: number) =>
  warnings > 0 && `${formatNumber(warnings)} điều chưa đạt cần lưu ý`;

const problemWords = (problems: number) =>
  problems > 0 && `${formatNumber(problems)} tệp không đọc được phải sửa, chưa được chấm`;

function openPoints({ kind, number, total }: DocumentResult): string[] {
  const open = total.outOf - total.judgedOutOf;
  if (kind !== 'rubric' || open <= 0) return [];
  return [
    `còn ${formatNumber(open)} trong ${formatNumber(total.outOf)} điểm của ${number} chưa đủ minh chứng để chấm, nên chưa xếp loại`,
  ];
}
