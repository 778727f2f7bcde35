import type { Criterion, Requirement } from '../../domain/criterion.ts';
import type { ClauseSource, CriterionResult, ReportFinding, RequirementResult } from '../../domain/report.ts';
import { sampleClauses, sampleRequirements } from './sample-criteria.ts';
import { declaredFindings, manyFindings, monthlyFindings, pictureFindings } from './sample-findings.ts';

/** A requirement with what was found. */
export const judged = (
  { id, quote, source: from, reading, remedy, loses, gains }: Requirement,
  findings: readonly ReportFinding[],
  others: Partial<RequirementResult> = {},
): RequirementResult => ({
  ...{
    id,
    quote,
    remedy,
    source: 'computed',
    outcome: 'fail',
    lost: 0,
    units: 0,
    contradictions: [],
    findings,
  },
  ...(from && { from }),
  ...(reading && { reading }),
  ...(loses && { loses }),
  ...(gains && { gains }),
  ...others,
});

/** What a result says of its clause; a clause of a profile has no points. */
type ClauseHead = Omit<Criterion, 'points' | 'requirements'> & { readonly points?: number | null };

const clause = (
  { clause: number, id, title, group, points = null, note, evaluator }: ClauseHead,
  source: ClauseSource,
  earned: number | null,
  requirements: readonly RequirementResult[],
): CriterionResult => ({
  ...{ clause: number, id, title, points, earned, source, requirements },
  ...(group && { group }),
  ...(note && { note }),
  ...(evaluator && { evaluator }),
  outcome: requirements.some(({ outcome }) => outcome === 'fail')
    ? 'fail'
    : (requirements.find(({ outcome }) => outcome === 'no-data')?.outcome ?? 'pass'),
});

const { posts, pictures, computers, access, safety, award } = sampleRequirements;

const contradiction = {
  check: 'required-sections',
  message: 'Khai thông tin đầy đủ, nhưng mục Lịch sử chưa có bài.',
  declaredAt: { path: 'content/khai-bao/mau/II.2.yaml' },
  at: { path: 'content/gioi-thieu/lich-su.md' },
};

/** Clauses that are short, well, waiting, contradicted, given points. */
export const sampleClauseResults = {
  posting: clause(sampleClauses.posting, 'computed', 3.5, [
    judged(posts, monthlyFindings, { lost: 0.5, units: 1 }),
    judged(pictures, pictureFindings, { lost: 1, units: 1 }),
  ]),
  equipment: clause(sampleClauses.equipment, 'declared', 1, [
    judged(computers, [declaredFindings.short], { source: 'declared', lost: 2, units: 3 }),
  ]),
  use: clause(sampleClauses.use, 'none', null, [
    judged(access, [declaredFindings.missing], { source: 'none', outcome: 'no-data' }),
  ]),
  truth: clause(sampleClauses.truth, 'mixed', 2, [
    judged(safety, [declaredFindings.well], {
      ...{ source: 'declared', outcome: 'pass', contradictions: [contradiction] },
    }),
  ]),
  bonus: clause(sampleClauses.bonus, 'declared', 2, [
    judged(award, [declaredFindings.well], { source: 'declared', outcome: 'pass' }),
  ]),
  /** Without points: what a profile and the law ask. */
  long: clause({ clause: '2', id: 'lien-ket', title: 'Liên kết trong bài' }, 'computed', null, [
    judged(pictures, manyFindings),
  ]),
  fine: clause({ clause: '3', id: 'anh', title: 'Ảnh trong bài' }, 'computed', null, [
    judged(pictures, [pictureFindings[1]], { outcome: 'pass' }),
  ]),
} as const satisfies Readonly<Record<string, CriterionResult>>;
