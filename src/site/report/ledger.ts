import type { CriterionResult, DocumentResult, RequirementResult } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { lossWords } from './loss-words.ts';
import { softCaps } from './soft-caps.ts';

/** Points lost by one requirement. */
export interface Deduction {
  readonly clause: string;
  /** Id of the clause's place in the report. */
  readonly anchor: string;
  readonly quote: string;
  /** `2 tồn tại × 0,5 = 1 điểm`. */
  readonly sum: string;
  readonly lost: number;
  /** Why less, or nothing yet, is taken off; empty where all is. */
  readonly note: string;
}

/** The deductions of one standard (tiêu chuẩn). */
export interface LedgerGroup {
  /** Empty where the document has no standards. */
  readonly title: string;
  readonly deductions: readonly Deduction[];
  /** What was really taken off, after no clause goes below 0. */
  readonly total: number;
  /** Lost in clauses that are not judged in full yet, so not taken off. */
  readonly waiting: number;
}

/** Every deduction of a document by standard, in the order of the clauses; standards without any are left out. */
export function ledgerOf({ id, groups, results }: DocumentResult): LedgerGroup[] {
  const byGroup = Map.groupBy(results, ({ group }) => group ?? '');
  return [...byGroup].flatMap(([group, clauses]) => {
    const deductions = clauses.flatMap((clause) => deductionsOf(id, clause));
    if (deductions.length === 0) return [];
    const title = groups.find((each) => each.id === group)?.title ?? '';
    return [
      { title: softCaps(title), deductions, total: sum(clauses, takenOff), waiting: sum(clauses, waiting) },
    ];
  });
}

/** Whether a document takes points off at all; one that only adds them up has no ledger. */
export const canLosePoints = ({ results }: DocumentResult): boolean =>
  results.some(({ requirements }) => requirements.some(({ loses }) => loses));

const lostBy = ({ requirements }: CriterionResult) => sum(requirements, ({ lost }) => lost);
const takenOff = (clause: CriterionResult) =>
  clause.earned === null ? 0 : Math.min(clause.points ?? 0, lostBy(clause));
const waiting = (clause: CriterionResult) => (clause.earned === null ? lostBy(clause) : 0);

function deductionsOf(document: string, criterion: CriterionResult): Deduction[] {
  const { clause, id, requirements } = criterion;
  const note = noteOn(criterion);
  return requirements
    .filter(({ lost }) => lost > 0)
    .map((requirement: RequirementResult) => ({
      clause,
      anchor: `${document}-${id}`,
      quote: requirement.quote,
      sum: lossWords(requirement),
      lost: requirement.lost,
      note,
    }));
}

function noteOn(criterion: CriterionResult): string {
  const { points, earned } = criterion;
  if (earned === null) return 'Chưa trừ vì mục này chưa đủ minh chứng để chấm.';
  return points !== null && lostBy(criterion) > points
    ? `Cả mục trừ ${formatNumber(points)}, không quá số điểm của mục.`
    : '';
}

const sum = <T>(items: readonly T[], pointsOf: (item: T) => number): number =>
  Math.round(items.reduce((total, item) => total + pointsOf(item), 0) * 1000) / 1000;
