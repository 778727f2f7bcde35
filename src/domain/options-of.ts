import type { CriteriaDocument } from './criteria-document.ts';
import { checkUses } from './criterion.ts';

/** The options of every use of a check in a document, in the order of its clauses. */
export const optionsOf = ({ criteria }: CriteriaDocument, check: string): readonly unknown[] =>
  criteria
    .flatMap(({ requirements }) => requirements)
    .flatMap(checkUses)
    .filter((use) => use.check === check)
    .map(({ options }) => options);
