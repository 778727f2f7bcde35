import type { CheckContext } from './domain/check.ts';
import type { DeclarationFact } from './domain/facts.ts';
import { findDeclaration } from './domain/find-declaration.ts';
import type { Contradiction, ReportFinding } from './domain/report.ts';
import { formatNumber } from './domain/vietnamese.ts';

type Found = Omit<ReportFinding, 'waived'>;

const messages = {
  fewer: (who: string, declared: number, computed: number) =>
    `${who} khai ${formatNumber(declared)} tồn tại, nhưng dữ liệu trên cổng cho thấy ${formatNumber(computed)}. Điểm tính theo dữ liệu. Hãy xem lại lời khai.`,
  unlike: (who: string, fact: string) =>
    `${who} khai không có tồn tại, nhưng: ${fact} Điểm vẫn theo lời khai. Hãy xem lại lời khai.`,
};

/**
 * Where a declaration and what the program sees do not agree: fewer shortfalls stated than counted, or none stated
 * although another check fails. A contradiction changes no points; it is there for the reader to judge.
 */
export function findContradictions(
  declarations: readonly DeclarationFact[],
  context: CheckContext,
  findings: readonly Found[],
  others: readonly Found[],
): Contradiction[] {
  const declaration = findDeclaration(declarations, context);
  if (declaration?.shortfalls === undefined) return [];
  const { shortfalls, declaredBy: who, at: declaredAt } = declaration;
  const counted = findings.filter(({ check, outcome }) => check !== 'declared' && outcome === 'fail');
  const computed = counted.reduce((sum, { units = 1 }) => sum + units, 0);
  const [first] = counted;
  const fewer: Contradiction[] =
    first && computed > shortfalls
      ? [{ check: first.check, message: messages.fewer(who, shortfalls, computed), declaredAt }]
      : [];
  const unlike =
    shortfalls > 0
      ? []
      : others
          .filter(({ outcome }) => outcome === 'fail')
          .map(({ check, message, at }) => ({
            check,
            message: messages.unlike(who, message),
            declaredAt,
            ...(at && { at }),
          }));
  return [...fewer, ...unlike];
}
