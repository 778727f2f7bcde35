import type { Report } from '../../domain/report.ts';
import type { RenderContext } from '../report-format.ts';
import type { ReportKind } from '../report-kind.ts';
import type { SchoolRecords } from '../school-records.ts';
import type { Letter } from './letter.ts';
import { monthlyLetter } from './monthly/monthly-letter.ts';
import { registerLetter } from './register/register-letter.ts';
import { selfAssessment } from './self-assessment/self-assessment.ts';

const letters: Readonly<Record<ReportKind, (report: Report, records: SchoolRecords) => Letter>> = {
  'tu-danh-gia': selfAssessment,
  thang: monthlyLetter,
  'so-tin-bai': registerLetter,
};

/** The official document that a report becomes. */
export const letterFor = (
  report: Report,
  { kind, records }: Pick<RenderContext, 'kind' | 'records'>,
): Letter => letters[kind](report, records());
