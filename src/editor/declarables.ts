import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { type Criterion, checkUses, type Requirement } from '../domain/criterion.ts';
import type { Choice, Declarable } from './editor-input.ts';

/** Clauses of a criteria document that wait for a person's word, in their order. */
export const declarablesOf = (document: CriteriaDocument): Declarable[] =>
  document.criteria.flatMap((criterion) => {
    const requirements = criterion.requirements.filter(isDeclared);
    return requirements.length > 0 ? [declarable(document, criterion, requirements)] : [];
  });

const isDeclared = (requirement: Requirement) =>
  checkUses(requirement).some(({ check }) => check === 'declared' || check === 'declared-figures');

const declarable = (
  { id, number }: CriteriaDocument,
  { clause, title }: Criterion,
  requirements: readonly Requirement[],
): Declarable => ({
  document: id,
  clause,
  label: `${clause} ${title} (${number})`,
  requirements: requirements.map((each) => ({ id: each.id, label: shortened(each.quote) })),
  figures: figuresOf(requirements),
  isAward: requirements.every(({ gains }) => gains !== undefined),
});

interface FigureOptions {
  readonly figure: string;
  readonly label?: string;
}

function figuresOf(requirements: readonly Requirement[]): Choice[] {
  const uses = requirements.flatMap(checkUses).filter(({ check }) => check === 'declared-figures');
  const all = uses
    .map(({ options }) => options as FigureOptions)
    .map(({ figure, label = figure }): [string, Choice] => [figure, { id: figure, label }]);
  return [...new Map(all).values()];
}

/** So much of a clause as fits into a list. */
const longest = 90;

function shortened(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`;
}
