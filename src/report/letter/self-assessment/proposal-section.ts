import type { DocumentResult } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { type Block, blanks, heading, item, paragraph } from '../letter.ts';
import { legalName } from '../words.ts';
import { leftOver } from './grade-words.ts';

/** B.7 What the school asks for: recognition where it has earned it; the rest is for a person to write. */
export const proposalSection = (main: DocumentResult | undefined, number: number): Block[] => [
  heading(2, `${number}. Đề xuất`),
  ...(main ? [item(recognition(main))] : []),
  paragraph('Kiến nghị khác với cơ quan quản lý:'),
  blanks(2),
];

function recognition({ number, total, groups }: DocumentResult): string {
  const left = leftOver(total);
  if (left > 0)
    return `Nhà trường tiếp tục hoàn thành ${formatNumber(left)} điểm chưa đánh giá, sau đó báo cáo lại để được xem xét công nhận.`;
  if (total.grade !== null)
    return `Đề nghị cấp có thẩm quyền xem xét, công nhận nhà trường đạt ${total.grade} theo ${legalName(number)}.`;
  return groups.some((group) => group.total.grade !== null)
    ? `Đề nghị cấp có thẩm quyền xem xét, công nhận kết quả tự đánh giá của nhà trường theo ${legalName(number)}.`
    : 'Nhà trường chưa đề nghị công nhận; sẽ khắc phục các tồn tại nêu trên rồi tự đánh giá lại.';
}
