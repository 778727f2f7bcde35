import type { ReportFinding } from '../../domain/report.ts';

/** Findings of one file that say the same of different places. */
export interface Cluster {
  readonly finding: ReportFinding;
  /** All of them, the one that is told first. */
  readonly findings: readonly ReportFinding[];
  /** Where else in the file; empty for a single place. */
  readonly others: string;
}

/** A page with twelve pictures of the same fault is told once, with twelve lines. */
export function clusterFindings(findings: readonly ReportFinding[]): Cluster[] {
  const groups = Map.groupBy(findings, (finding) => {
    const isPlaced = finding.at?.line !== undefined;
    // What differs between places of one fault stands in quotation marks.
    return isPlaced
      ? `${finding.at?.path}\n${finding.message.replace(/"[^"]*"/g, '""')}`
      : `${finding.check}\n${finding.subject}`;
  });
  return [...groups.values()].flatMap((same) => {
    const [finding, ...rest] = same;
    return finding ? [{ finding, findings: same, others: othersOf(rest) }] : [];
  });
}

const linesAtMost = 8;

function othersOf(rest: readonly ReportFinding[]): string {
  const lines = [...new Set(rest.flatMap(({ at }) => at?.line ?? []))];
  if (lines.length === 0) return '';
  const more = lines.length > linesAtMost ? `, … (cả thảy ${rest.length} chỗ)` : '';
  return `Cũng vậy ở dòng ${lines.slice(0, linesAtMost).join(', ')}${more}.`;
}
