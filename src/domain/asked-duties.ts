import type { CriteriaDocument } from './criteria-document.ts';
import { type Audience, checkUses } from './criterion.ts';

/** A duty of disclosure that a document asks for, as pages name it. */
export interface AskedDuty {
  /** `tt-26-2026/27.2-q1`: document, clause and, where each part of the year is asked for by itself, the part. */
  readonly id: string;
  /** What readers call it; left out where the check that asks does not say. */
  readonly label?: string;
  /** The schools it is asked of; all where left out. */
  readonly onlyFor?: Audience;
}

/** Every duty that a document asks for, in the order of its clauses, each once for every requirement that asks. */
export const askedDuties = (document: CriteriaDocument): readonly AskedDuty[] =>
  document.criteria
    .flatMap(({ requirements }) => requirements)
    .flatMap((requirement) =>
      checkUses(requirement).flatMap(({ options }) =>
        named(options as DutyOptions).map(({ clause, ...duty }) => ({
          id: `${document.id}/${clause}`,
          ...duty,
          ...(requirement.onlyFor && { onlyFor: requirement.onlyFor }),
        })),
      ),
    );

/** Options of checks that ask for a disclosure; others have no duty. */
interface DutyOptions {
  readonly duty?: string;
  readonly label?: string;
  readonly periods?: readonly { readonly id: string; readonly label: string }[];
}

function named({ duty, label, periods = [] }: DutyOptions): { clause: string; label?: string }[] {
  if (duty === undefined) return [];
  if (periods.length === 0) return [{ clause: duty, ...(label !== undefined && { label }) }];
  return periods.map((period) => ({
    clause: `${duty}-${period.id}`,
    ...(label !== undefined && { label: `${label}, ${period.label}` }),
  }));
}
