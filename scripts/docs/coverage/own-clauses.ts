import { existsSync } from 'node:fs';
import { listCriteria, readCriteria } from '../../../src/criteria/read-criteria.ts';
import type { CriteriaDocument } from '../../../src/domain/criteria-document.ts';
import type { Criterion, Requirement } from '../../../src/domain/criterion.ts';

/** A clause with its file, where it stands in the document itself and is not taken over from another. */
export interface OwnClause {
  readonly document: CriteriaDocument;
  readonly criterion: Criterion;
  /** From the project's root. */
  readonly file: string;
  /** Its worked cases. */
  readonly cases: string;
}

/** A requirement that answers a row of `criteria/yeu-cau.yaml`. */
export interface Answer extends OwnClause {
  readonly requirement: Requirement;
}

/** The clauses of all criteria documents, each once. */
export const ownClauses = (root: string): OwnClause[] =>
  listCriteria(root)
    .map((id) => readCriteria(root, id))
    .flatMap((document) =>
      document.criteria.flatMap((criterion) => {
        const name = `${criterion.clause}-${criterion.id}.yaml`;
        const file = `criteria/${document.id}/${name}`;
        const cases = `criteria/${document.id}/cases/${name}`;
        return existsSync(`${root}/${file}`) ? [{ document, criterion, file, cases }] : [];
      }),
    );

/** By row, the requirements that say they answer it. */
export function answersByRow(clauses: readonly OwnClause[]): ReadonlyMap<string, readonly Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const clause of clauses)
    for (const requirement of clause.criterion.requirements)
      for (const row of requirement.covers)
        answers.set(row, [...(answers.get(row) ?? []), { ...clause, requirement }]);
  return answers;
}
