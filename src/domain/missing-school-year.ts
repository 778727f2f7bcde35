import type { Period } from './check.ts';
import type { Finding } from './finding.ts';
import type { SchoolYearFact } from './school-facts.ts';
import { schoolYearOf } from './school-year.ts';

/**
 * What a check says that counts school days of a period of which no school year is known; `undefined` where one
 * is. The same words in every such check.
 */
export function missingSchoolYear(
  schoolYears: readonly SchoolYearFact[],
  { from, to }: Period,
): Finding | undefined {
  if (schoolYears.some((year) => year.from <= to && year.to >= from)) return undefined;
  return {
    outcome: 'no-data',
    subject: 'nam-hoc',
    message: `Chưa có năm học nào của kỳ đánh giá nên chưa biết ngày nào là ngày học. Hãy thêm tệp content/nam-hoc/${schoolYearOf(from)}.yaml, ghi ngày bắt đầu, ngày kết thúc, các học kỳ và ngày nghỉ.`,
  };
}
