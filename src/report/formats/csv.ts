import type { Report } from '../../domain/report.ts';
import { type CsvColumns, toCsv } from '../csv/to-csv.ts';
import { type FindingRow, findingRows } from '../finding-rows.ts';
import { labelOf, sourceLabels } from '../labels.ts';
import type { RenderContext, ReportFormat } from '../report-format.ts';
import { everyKind } from '../report-kind.ts';
import type { RegisterRow } from '../school-records.ts';

const findingColumns: CsvColumns<FindingRow> = {
  'Bộ tiêu chí': ({ document }) => document.id,
  'Điều khoản': ({ criterion }) => criterion.clause,
  'Tiêu chí': ({ criterion }) => criterion.title,
  'Yêu cầu': ({ requirement }) => requirement.quote,
  'Đối tượng': ({ finding }) => finding.subject,
  'Kết quả': ({ finding }) => labelOf(finding).word,
  'Giá trị': ({ finding }) => finding.measured?.value,
  'Đơn vị': ({ finding }) => finding.measured?.unit,
  'Nội dung': ({ finding }) => finding.message,
  Tệp: ({ finding }) => finding.at?.path,
  Dòng: ({ finding }) => finding.at?.line,
  'Phép kiểm tra': ({ finding }) => finding.check,
  'Căn cứ': ({ requirement }) => sourceLabels[requirement.source],
  'Điểm tối đa của mục': ({ criterion }) => criterion.points ?? undefined,
  'Điểm đạt của mục': ({ criterion }) => criterion.earned ?? undefined,
  'Điểm trừ của yêu cầu': ({ criterion, requirement }) =>
    criterion.points === null ? undefined : requirement.lost,
  'Giải trình': ({ finding }) => (finding.waived ? 'Có' : undefined),
  Hạn: ({ finding }) => finding.due,
};

const registerColumns: CsvColumns<RegisterRow> = {
  'Ngày đăng': ({ day }) => day,
  'Tiêu đề': ({ title }) => title,
  'Chuyên mục': ({ categoryName }) => categoryName,
  'Người viết': ({ author }) => author,
  'Người duyệt': ({ approver }) => approver,
  'Ngày duyệt': ({ approvedOn }) => approvedOn,
  'Địa chỉ': ({ address }) => address ?? undefined,
  Tệp: ({ path }) => path,
};

/** For spreadsheets: one row a finding, or one row a post. Points of a clause stand in each of its rows; do not add them up. */
export const csv = {
  id: 'csv',
  fileName: 'bao-cao.csv',
  kinds: everyKind,
  render: (report: Report, { kind, records }: Pick<RenderContext, 'kind' | 'records'>) =>
    kind === 'so-tin-bai'
      ? toCsv(registerColumns, records().register)
      : toCsv(findingColumns, findingRows(report)),
} as const satisfies ReportFormat;
