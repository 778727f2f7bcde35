import { type LocalDate, lastDayOf, type Month } from '../../domain/calendar.ts';
import type { ReportFinding } from '../../domain/report.ts';
import type { Portal } from '../../facts/portal.ts';
import { personName } from '../lists/people.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import { monthLabel } from './month-table.ts';

const check = 'lessons-per-teacher';

/** Whether a finding is a row of the table. */
export const isLessonRow = ({ check: id, breakdown }: ReportFinding): boolean =>
  id === check && breakdown !== undefined;

/** Lessons by teacher and month; `undefined` where nobody counted them. */
export function lessonMatrix(
  findings: readonly ReportFinding[],
  portal: Portal,
  asOf: LocalDate,
): Matrix | undefined {
  const counted = findings.filter(isLessonRow);
  if (counted.length === 0) return undefined;
  const months = [
    ...new Set(counted.flatMap(({ breakdown = {} }) => Object.keys(breakdown))),
  ].sort() as Month[];
  return {
    caption: 'Số bài giảng mỗi giáo viên đã đăng / số cần có, theo tháng',
    corner: 'Giáo viên',
    columns: months.map(monthLabel),
    rows: counted.map((finding) => ({
      label: personName(portal, finding.subject),
      cells: months.map((month) => cellOf(finding, month, asOf)),
    })),
  };
}

/** A month in which the person did not teach was not counted. */
function cellOf(
  { breakdown, required }: ReportFinding,
  month: Month,
  asOf: LocalDate,
): MatrixCell | undefined {
  const count = breakdown?.[month];
  if (count === undefined) return undefined;
  const min = required?.min;
  const isEnough = min === undefined || count >= min;
  return { count, min, outcome: isEnough ? 'pass' : asOf > lastDayOf(month) ? 'fail' : 'pending' };
}
