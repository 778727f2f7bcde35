import type { DeclarationFact } from '../../domain/facts.ts';
import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';

const byClause = memoised((portal: Portal) =>
  Map.groupBy(portal.facts.declarations, ({ document, clause }) => `${document}/${clause}`),
);

/** Who has declared something on a requirement; a declaration without one speaks of the whole clause. */
export const declarationsOn = (
  portal: Portal,
  document: string,
  clause: string,
  requirement: string,
): readonly DeclarationFact[] =>
  (byClause(portal).get(`${document}/${clause}`) ?? []).filter(
    (fact) => !fact.requirement || fact.requirement === requirement,
  );
