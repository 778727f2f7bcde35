import type { ReportFinding } from '../../domain/report.ts';

/** The two lines of a waiver (giải trình) that name these places, ready to be copied into its file. */
export const waiverLines = (findings: readonly ReportFinding[]): string[] =>
  findings.flatMap(({ check, subject }) => [`check: ${check}`, `subject: ${asYaml(subject)}`]);

/** Told under what blocks publishing: how to get those lines, or what to do with them. */
export const waiverHint = (areShown: boolean): string =>
  areShown
    ? 'Chỗ nào có lý do chính đáng: chép hai dòng check và subject dưới chỗ ấy vào một tệp mới như content/giai-trinh/ly-do.yaml, ghi thêm reason (lý do), by (người duyệt), date (ngày duyệt), expires (hết hạn sau ngày).'
    : 'Chỗ nào có lý do chính đáng thì Hiệu trưởng giải trình: thêm --all để lấy hai dòng check và subject của chỗ ấy.';

/** As it is, or in quotation marks where YAML would read signs of its own. */
const asYaml = (text: string): string =>
  /^[\p{L}\d][^:#]*$/u.test(text) && !/\s$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
