import type { DocumentResult, Report, YearResult } from '../../domain/report.ts';
import { schoolYearOf } from '../../domain/school-year.ts';
import { tallyRequirements } from './tally.ts';

/** A document over the school years. */
export interface DocumentHistory {
  readonly document: DocumentResult;
  /** The newest first; this period is the first. */
  readonly years: readonly Omit<YearResult, 'document' | 'number'>[];
}

/** Documents that were judged for earlier school years too, with this one on top; none where there are no earlier ones. */
export const historiesOf = ({ documents, history, period }: Report): DocumentHistory[] =>
  documents.flatMap((document) => {
    const past = history.filter((year) => year.document === document.id);
    if (past.length === 0 || document.notApplied !== null) return [];
    const { total, groups } = document;
    const now = {
      schoolYear: schoolYearOf(period.to),
      total,
      groups,
      requirements: tallyRequirements(document),
    };
    return [{ document, years: [now, ...past] }];
  });
