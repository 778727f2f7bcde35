import type { Report } from '../../domain/report.ts';
import { contradictionsIn } from './contradictions.ts';
import { historiesOf } from './history.ts';
import { canLosePoints } from './ledger.ts';

/** Parts of the report that there are, in its order, as the table of contents at its head names them. */
export function partsOfReport(report: Report): { readonly id: string; readonly label: string }[] {
  const { documents, problems, warnings, waivers } = report;
  const applied = documents.filter(({ notApplied }) => notApplied === null);
  const rubrics = applied.filter(({ kind }) => kind === 'rubric');
  const parts = [
    { id: 'khong-doc-duoc', label: 'Tệp không đọc được', isThere: problems.length > 0 },
    { id: 'chua-khop', label: 'Lời khai chưa khớp', isThere: contradictionsIn(report).length > 0 },
    { id: 'tong-quan', label: 'Điểm theo tiêu chuẩn', isThere: rubrics.length > 0 },
    { id: 'diem-tru', label: 'Sổ điểm trừ', isThere: rubrics.some(canLosePoints) },
    // The titles of laws are long; everybody knows them by their numbers.
    ...applied.map(({ id, kind, title, number }) => ({
      id,
      label: kind === 'profile' ? title : number,
      isThere: true,
    })),
    { id: 'khong-ap-dung', label: 'Không áp dụng', isThere: applied.length < documents.length },
    { id: 'cac-nam', label: 'Qua các năm học', isThere: historiesOf(report).length > 0 },
    { id: 'giai-trinh', label: 'Giải trình', isThere: waivers.length > 0 },
    { id: 'luu-y', label: 'Lưu ý', isThere: warnings.length > 0 },
  ];
  return parts.filter(({ isThere }) => isThere).map(({ id, label }) => ({ id, label }));
}
