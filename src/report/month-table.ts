import type { DocumentResult, ReportFinding } from '../domain/report.ts';

/** Posts by month and category, as the findings of `posts-per-month` tell. */
export interface MonthTable {
  /** `YYYY-MM`, oldest first. */
  readonly months: readonly string[];
  readonly categories: readonly string[];
  cell(month: string, category: string): ReportFinding | undefined;
}

/** @returns `undefined` where the document asks for no number of posts. */
export function monthTable({ results }: DocumentResult): MonthTable | undefined {
  const findings = results
    .flatMap(({ requirements }) => requirements.flatMap((requirement) => requirement.findings))
    .filter(({ check }) => check === 'posts-per-month');
  if (findings.length === 0) return undefined;

  const bySubject = new Map(findings.map((finding) => [finding.subject, finding]));
  const parts = findings.map(({ subject }) => subject.split('/') as [string, string]);
  return {
    months: [...new Set(parts.map(([month]) => month))].sort(),
    categories: [...new Set(parts.map(([, category]) => category))],
    cell: (month, category) => bySubject.get(`${month}/${category}`),
  };
}
