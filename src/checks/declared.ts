import { z } from 'zod';
import { formatDay } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import type { DeclarationFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { formatNumber } from '../domain/vietnamese.ts';

const messages = {
  missing: (clause: string, file: string) =>
    `Chưa có khai báo cho mục ${clause}. Hãy thêm tệp ${file}, ghi số tồn tại, minh chứng, người khai và ngày.`,
  fine: (who: string) => `${who} khai báo: không có tồn tại.`,
  short: (who: string, count: number) =>
    `${who} khai báo: còn ${formatNumber(count)} tồn tại. Hãy khắc phục rồi khai lại.`,
  points: (who: string, points: number) => `${who} khai báo: đề nghị ${formatNumber(points)} điểm.`,
};

/** Takes a person's word, with name and evidence, where a program cannot judge. */
export const declared = defineCheck({
  id: 'declared',
  title: 'Khai báo của người có trách nhiệm',
  needs: ['declarations'],
  options: z.strictObject({}),

  evaluate({ declarations }, _options, { requirement: { document, clause, id } }) {
    const mine = declarations.filter((each) => each.document === document && each.clause === clause);
    const declaration =
      mine.find(({ requirement }) => requirement === id) ?? mine.find(({ requirement }) => !requirement);
    if (declaration) return [judge(declaration, id)];
    const file = `content/khai-bao/${document}/${clause}.yaml`;
    return [{ outcome: 'no-data', subject: id, message: messages.missing(clause, file) }];
  },
});

function judge(
  { shortfalls = 0, points, declaredBy, position, declaredOn, at }: DeclarationFact,
  subject: string,
): Finding {
  const who = `${declaredBy} (${position}, ngày ${formatDay(declaredOn)})`;
  if (points !== undefined)
    return {
      outcome: 'pass',
      subject,
      at,
      measured: { value: points, unit: 'điểm' },
      message: messages.points(who, points),
    };
  const measured = { value: shortfalls, unit: 'trường hợp' as const };
  return shortfalls === 0
    ? { outcome: 'pass', subject, at, measured, message: messages.fine(who) }
    : { outcome: 'fail', subject, at, measured, units: shortfalls, message: messages.short(who, shortfalls) };
}
