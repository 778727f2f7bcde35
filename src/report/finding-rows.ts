import type {
  CriterionResult,
  DocumentResult,
  Report,
  ReportFinding,
  RequirementResult,
} from '../domain/report.ts';

/** A finding with all that it stands below. */
export interface FindingRow {
  readonly document: DocumentResult;
  readonly criterion: CriterionResult;
  readonly requirement: RequirementResult;
  readonly finding: ReportFinding;
}

/** Every finding, in the order of the report. */
export const findingRows = ({ documents }: Pick<Report, 'documents'>): FindingRow[] =>
  documents.flatMap((document) =>
    document.results.flatMap((criterion) =>
      criterion.requirements.flatMap((requirement) =>
        requirement.findings.map((finding) => ({ document, criterion, requirement, finding })),
      ),
    ),
  );

/**
 * What fails, without what is waived or only counted; each failure once, under the strictest document: first what
 * blocks publishing, then what is advised.
 */
export function failingOnce(report: Pick<Report, 'documents'>): FindingRow[] {
  const told = new Set<string>();
  const rows = findingRows(report).filter(({ finding }) => finding.outcome === 'fail' && !finding.waived);
  return (['error', 'warn'] as const).flatMap((gate) =>
    rows.filter(({ document, finding }) => {
      const key = `${finding.check}\n${finding.subject}`;
      return document.gate === gate && !told.has(key) && told.add(key);
    }),
  );
}

/** One of each requirement first, then the second of each, and so on: what a reader sees first differs most. */
export function mostDifferentFirst(rows: readonly FindingRow[]): FindingRow[] {
  const groups = [...Map.groupBy(rows, ({ requirement }) => requirement).values()];
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => groups.flatMap((group) => group[i] ?? [])).flat();
}
