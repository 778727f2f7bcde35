import type { ReportFinding } from '../../domain/report.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import { shownOutcome } from './outcome.ts';

const check = 'library-coverage';

interface LibraryCell {
  readonly row: string;
  readonly column: string;
  readonly finding: ReportFinding;
}

/** Whether a finding is a cell of the table. */
export const isLibraryCell = (finding: ReportFinding): boolean =>
  finding.check === check && finding.measured !== undefined && placeOf(finding.subject) !== undefined;

/** `3/Toán`, or `Lớp 3A` where classes are counted. */
function placeOf(subject: string): Pick<LibraryCell, 'row' | 'column'> | undefined {
  const [, grade, name] = /^(\d+)\/(.+)$/.exec(subject) ?? [];
  if (grade && name) return { row: name, column: `Khối ${grade}` };
  return subject.startsWith('Lớp ') ? { row: subject, column: 'Học liệu' } : undefined;
}

/** Materials by subject and grade, or by class; `undefined` where nobody counted them. */
export function libraryMatrix(findings: readonly ReportFinding[]): Matrix | undefined {
  const cells = findings.filter(isLibraryCell).flatMap((finding): LibraryCell[] => {
    const place = placeOf(finding.subject);
    return place ? [{ ...place, finding }] : [];
  });
  const [first] = cells;
  if (!first) return undefined;
  const columns = [...new Set(cells.map(({ column }) => column))].sort();
  const rows = [...Map.groupBy(cells, ({ row }) => row)];
  return {
    caption: 'Số học liệu đã có / số cần có',
    corner: first.row.startsWith('Lớp ') ? 'Lớp' : 'Môn',
    columns,
    rows: rows.map(([label, own]) => ({
      label,
      cells: columns.map((column) => cellOf(own.find((cell) => cell.column === column)?.finding)),
    })),
  };
}

const cellOf = (finding: ReportFinding | undefined): MatrixCell | undefined =>
  finding && {
    count: finding.measured?.value ?? 0,
    min: finding.required?.min,
    outcome: shownOutcome(finding),
  };
