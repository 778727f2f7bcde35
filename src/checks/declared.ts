import { z } from 'zod';
import { formatDay } from '../domain/calendar.ts';
import { type AskingRequirement, defineCheck } from '../domain/check.ts';
import type { DeclarationFact } from '../domain/facts.ts';
import { findDeclaration } from '../domain/find-declaration.ts';
import type { Finding } from '../domain/finding.ts';
import { formatNumber } from '../domain/vietnamese.ts';

const messages = {
  missing: (clause: string, file: string) =>
    `Chưa có khai báo cho mục ${clause}. Hãy thêm tệp ${file}, ghi số tồn tại, minh chứng, người khai và ngày.`,
  fine: (who: string) => `${who} khai báo: không có tồn tại.`,
  short: (who: string, count: number) =>
    `${who} khai báo: còn ${formatNumber(count)} tồn tại. Hãy khắc phục rồi khai lại.`,
  points: (who: string, points: number) => `${who} khai báo: đề nghị ${formatNumber(points)} điểm.`,
  forWhich: (who: string, id: string) =>
    `${who} khai báo tồn tại cho cả mục, nhưng mục có nhiều yêu cầu nên chưa rõ trừ ở đâu. Hãy ghi riêng từng yêu cầu, mỗi yêu cầu một khối; khối của yêu cầu này có dòng \`requirement: ${id}\`.`,
  notPoints: (who: string) =>
    `${who} khai báo số điểm (points), nhưng mục này trừ theo tồn tại. Hãy thay bằng số tồn tại (shortfalls), ghi 0 nếu không có.`,
  notShortfalls: (who: string) =>
    `${who} khai báo số tồn tại (shortfalls), nhưng đây là điểm thưởng. Hãy thay bằng số điểm đề nghị (points).`,
};

/**
 * Takes a person's word, with name and evidence, where a program cannot judge. A declaration on the whole clause
 * speaks for each of its requirements where it says that nothing falls short; otherwise it must name the one. One of
 * another school year does not count.
 */
export const declared = defineCheck({
  id: 'declared',
  title: 'Khai báo của người có trách nhiệm',
  needs: ['declarations'],
  options: z.strictObject({}),

  evaluate({ declarations }, _options, context) {
    const { requirement } = context;
    const { document, clause, id } = requirement;
    const declaration = findDeclaration(declarations, context);
    if (declaration) return [judge(declaration, requirement)];
    const file = `content/khai-bao/${document}/${clause}.yaml`;
    return [{ outcome: 'no-data', subject: id, message: messages.missing(clause, file) }];
  },
});

function judge(declaration: DeclarationFact, requirement: AskingRequirement): Finding {
  const { shortfalls = 0, points, declaredBy, position, declaredOn, at } = declaration;
  const who = `${declaredBy} (${position}, ngày ${formatDay(declaredOn)})`;
  const found = { subject: requirement.id, at };
  const unusable = misfit(declaration, requirement, who);
  if (unusable) return { outcome: 'no-data', ...found, message: unusable };
  if (points !== undefined)
    return {
      outcome: 'pass',
      ...found,
      measured: { value: points, unit: 'điểm' },
      message: messages.points(who, points),
    };
  const measured = { value: shortfalls, unit: 'trường hợp' as const };
  return shortfalls === 0
    ? { outcome: 'pass', ...found, measured, message: messages.fine(who) }
    : { outcome: 'fail', ...found, measured, units: shortfalls, message: messages.short(who, shortfalls) };
}

/** Why a declaration cannot be taken for this requirement; `undefined` where it can. */
function misfit(
  declaration: DeclarationFact,
  { id, isAward, isAlone }: AskingRequirement,
  who: string,
): string | undefined {
  const { requirement, shortfalls = 0, points } = declaration;
  if (isAward && points === undefined) return messages.notShortfalls(who);
  if (!isAward && points !== undefined) return messages.notPoints(who);
  return !requirement && !isAlone && shortfalls > 0 ? messages.forWhich(who, id) : undefined;
}
