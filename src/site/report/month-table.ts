import { categoryLabel } from '../../domain/news-categories.ts';
import type { CriterionResult, ReportFinding } from '../../domain/report.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import { shownOutcome } from './outcome.ts';

const check = 'posts-per-month';

/** Whether a finding belongs in the table instead of a list. */
export const isMonthly = (finding: ReportFinding): boolean =>
  finding.check === check && /^\d{4}-\d{2}\/./.test(finding.subject);

/**
 * All monthly findings of a clause in one table, where each category is asked about once. `undefined` where there are
 * none, or where two requirements ask different things of the same month and each needs a table of its own.
 */
export function clauseTableOf({ requirements }: Pick<CriterionResult, 'requirements'>): Matrix | undefined {
  const findings = requirements.flatMap((requirement) => requirement.findings.filter(isMonthly));
  const isUnique = new Set(findings.map(({ subject }) => subject)).size === findings.length;
  return isUnique ? monthTableOf(findings) : undefined;
}

/** Months × categories of the findings of `posts-per-month`; `undefined` where there are none. */
export function monthTableOf(findings: readonly ReportFinding[]): Matrix | undefined {
  const monthly = findings.filter(isMonthly);
  if (monthly.length === 0) return undefined;
  const bySubject = new Map(monthly.map((finding) => [finding.subject, finding]));
  const months = [...new Set(monthly.map(({ subject }) => subject.slice(0, 7)))].sort();
  const ids = [...new Set(monthly.map(({ subject }) => subject.slice(8)))];
  return {
    caption: 'Số tin bài đã đăng / số cần có',
    corner: 'Tháng',
    columns: ids.map(categoryLabel),
    rows: months.map((month) => ({
      label: monthLabel(month),
      cells: ids.map((id) => cellOf(bySubject.get(`${month}/${id}`))),
    })),
  };
}

/** `9/2025`: a month in the head of a table. */
export const monthLabel = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

const cellOf = (finding: ReportFinding | undefined): MatrixCell | undefined =>
  finding && {
    count: finding.measured?.value ?? 0,
    min: finding.required?.min,
    outcome: shownOutcome(finding),
  };
