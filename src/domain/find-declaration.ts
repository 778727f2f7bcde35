import type { CheckContext } from './check.ts';
import type { DeclarationFact } from './facts.ts';
import { schoolYearOf } from './school-year.ts';

/**
 * The declaration (khai báo) that speaks of a requirement in a period: made in one of the school years the period
 * touches, since a self-assessment is written when the year is over. One for the requirement goes before one for its clause, a later one before an
 * earlier one; one dated after the day of judging was not made yet.
 */
export function findDeclaration(
  declarations: readonly DeclarationFact[],
  { requirement, period, asOf }: Pick<CheckContext, 'requirement' | 'period' | 'asOf'>,
): DeclarationFact | undefined {
  const { document, clause, id } = requirement;
  const mine = declarations
    .filter((each) => each.document === document && each.clause === clause)
    .filter(({ declaredOn }) => declaredOn <= asOf)
    .filter(({ declaredOn }) => schoolYearOf(declaredOn) >= schoolYearOf(period.from))
    .filter(({ declaredOn }) => schoolYearOf(declaredOn) <= schoolYearOf(period.to))
    .toSorted((a, b) => (a.declaredOn < b.declaredOn ? 1 : -1));
  return mine.find((each) => each.requirement === id) ?? mine.find((each) => !each.requirement);
}
