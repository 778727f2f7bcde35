import type { Contradiction, Report } from '../../domain/report.ts';

/** A contradiction with the clause in which it stands. */
export interface ShownContradiction extends Contradiction {
  readonly number: string;
  readonly clause: string;
  readonly title: string;
  /** Id of the clause's place in the report. */
  readonly anchor: string;
}

/** Every place where a declaration and the data do not agree, in the order of the clauses. */
export const contradictionsIn = ({ documents }: Report): ShownContradiction[] =>
  documents.flatMap(({ id: document, number, results }) =>
    results.flatMap(({ clause, id, title, requirements }) =>
      requirements.flatMap(({ contradictions }) =>
        contradictions.map((each) => ({ ...each, number, clause, title, anchor: `${document}-${id}` })),
      ),
    ),
  );
