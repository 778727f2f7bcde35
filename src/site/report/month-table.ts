import { newsCategories } from '../../content-types/tin-tuc.ts';
import type { CriterionResult, ReportFinding } from '../../domain/report.ts';
import { type ShownOutcome, shownOutcome } from './outcome.ts';

/** Posts of one month and category against what was asked. */
export interface MonthCell {
  readonly count: number;
  readonly min: number | undefined;
  readonly outcome: ShownOutcome;
}

export interface MonthTable {
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (MonthCell | undefined)[] }[];
}

const check = 'posts-per-month';
const labels: Readonly<Record<string, string>> = { ...newsCategories, 'thong-bao': 'Thông báo' };

/** Whether a finding belongs in the table instead of a list. */
export const isMonthly = (finding: ReportFinding): boolean =>
  finding.check === check && /^\d{4}-\d{2}\/./.test(finding.subject);

/**
 * All monthly findings of a clause in one table, where each category is asked about once. `undefined` where there are
 * none, or where two requirements ask different things of the same month and each needs a table of its own.
 */
export function clauseTableOf({
  requirements,
}: Pick<CriterionResult, 'requirements'>): MonthTable | undefined {
  const findings = requirements.flatMap((requirement) => requirement.findings.filter(isMonthly));
  const isUnique = new Set(findings.map(({ subject }) => subject)).size === findings.length;
  return isUnique ? monthTableOf(findings) : undefined;
}

/** Months × categories of the findings of `posts-per-month`; `undefined` where there are none. */
export function monthTableOf(findings: readonly ReportFinding[]): MonthTable | undefined {
  const monthly = findings.filter(isMonthly);
  if (monthly.length === 0) return undefined;
  const bySubject = new Map(monthly.map((finding) => [finding.subject, finding]));
  const months = [...new Set(monthly.map(({ subject }) => subject.slice(0, 7)))].sort();
  const ids = [...new Set(monthly.map(({ subject }) => subject.slice(8)))];
  return {
    categories: ids.map((id) => ({ id, label: labels[id] ?? id })),
    rows: months.map((month) => ({
      label: `${Number(month.slice(5))}/${month.slice(0, 4)}`,
      cells: ids.map((id) => cellOf(bySubject.get(`${month}/${id}`))),
    })),
  };
}

const cellOf = (finding: ReportFinding | undefined): MonthCell | undefined =>
  finding && {
    count: finding.measured?.value ?? 0,
    min: finding.required?.min,
    outcome: shownOutcome(finding),
  };
