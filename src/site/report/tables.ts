import type { LocalDate } from '../../domain/calendar.ts';
import type { ReportFinding } from '../../domain/report.ts';
import type { Portal } from '../../facts/portal.ts';
import { isLessonRow, lessonMatrix } from './lesson-matrix.ts';
import { isLibraryCell, libraryMatrix } from './library-matrix.ts';
import type { Matrix } from './matrix.ts';
import { isMonthly, monthTableOf } from './month-table.ts';

/** Whether a table says of a finding all there is to say, unless it fails. */
export const isTabled = (finding: ReportFinding): boolean =>
  isMonthly(finding) || isLessonRow(finding) || isLibraryCell(finding);

/** Every table that the findings of a requirement fill: posts by month, lessons by teacher, the library. */
export const tablesOf = (findings: readonly ReportFinding[], portal: Portal, asOf: LocalDate): Matrix[] =>
  [monthTableOf(findings), lessonMatrix(findings, portal, asOf), libraryMatrix(findings)].filter(
    (table) => table !== undefined,
  );
