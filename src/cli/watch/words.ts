import type { Problem } from '../../domain/problem.ts';
import type { Report } from '../../domain/report.ts';
import { fileFindings } from '../file-findings.ts';

const shownAtMost = 12;

/** Said once, before the first change. */
export const waitingWords =
  'Đang chờ: lưu tệp nào trong thư mục nội dung thì xem lại tệp ấy. Nhấn Ctrl+C để dừng.';

/** What the changed files tell by themselves, while the whole is still being judged. */
export const firstWords = (problems: readonly Problem[]): string =>
  [...problems.map(lineOf), 'Đang đối chiếu cả cổng…'].join('\n');

/** What does not pass in the changed files, then how the whole portal stands. */
export function afterChange(report: Report, changed: readonly (string | undefined)[]): string {
  const paths = new Set(
    changed.flatMap((path) =>
      path === undefined ? [] : [`content/${path.replaceAll('\\', '/').normalize('NFC')}`],
    ),
  );
  const findings = fileFindings({ report }, paths);
  const rest = findings.length - shownAtMost;
  return [
    '',
    ...(findings.length === 0 ? [...paths].map((path) => `✓ ${path}: không có gì phải sửa.`) : []),
    ...findings.slice(0, shownAtMost).map(lineOf),
    ...(rest > 0 ? [`  … và ${rest} chỗ nữa trong tệp vừa lưu.`] : []),
    whole(report),
  ].join('\n');
}

const lineOf = ({ path, line, column, message }: Problem) =>
  `✗ ${path}${line ? `:${line}${column ? `:${column}` : ''}` : ''}\n  ${message}`;

function whole({ gate, problems }: Report): string {
  const counts = `${problems.length} tệp chưa dùng được, ${gate.failing} chỗ phải sửa, ${gate.warnings} chỗ nên sửa`;
  return gate.passed ? `Cả cổng: đạt, có thể xuất bản (${counts}).` : `Cả cổng: chưa đạt (${counts}).`;
}
