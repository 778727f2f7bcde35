import { existsSync } from 'node:fs';
import { cell, describeReadings, link } from './coverage/describe-readings.ts';
import { type Answer, answersByRow, ownClauses } from './coverage/own-clauses.ts';
import { type RequirementRow, readRequirementRows, readUnclearPlaces } from './coverage/requirement-rows.ts';

const autoWords = { Y: 'được', P: 'một phần', N: 'không' } satisfies Record<RequirementRow['auto'], string>;

/**
 * `docs/coverage.md`: every requirement of the source documents with the clause, the checks and the worked cases that
 * answer it; what is left, with the reason; and every reading that was taken.
 *
 * @param root Folder that holds `criteria/`.
 */
export function describeCoverage(root: string): string {
  const rows = readRequirementRows(root);
  const clauses = ownClauses(root);
  const answers = answersByRow(clauses);
  const answersOf = ({ id }: RequirementRow) => answers.get(id) ?? [];
  const lines = rows.map((row) => toLine(row, answersOf(row), root));
  return `${[
    '# Đối chiếu yêu cầu',
    'Trang này được tạo bằng `npm run generate` từ `criteria/`. Cột “Máy xét” nói máy tự xét được cả yêu cầu, một phần, hay không.',
    summary(rows, answersOf),
    '## Từ yêu cầu đến quy tắc',
    [
      '| Mã | Yêu cầu và nguồn | Máy xét | Mục | Phép kiểm tra | Ca mẫu, thử nghiệm |',
      '|---|---|---|---|---|---|',
      ...lines,
    ].join('\n'),
    '## Phần còn bỏ lại',
    rows.flatMap(({ id, text, left }) => (left ? [`- **${id}** ${text} ${left}`] : [])).join('\n'),
    '## Cách hiểu đã chọn',
    describeReadings(readUnclearPlaces(root), clauses),
  ].join('\n\n')}\n`;
}

function toLine(
  { id, text, source, auto, by, left }: RequirementRow,
  answers: readonly Answer[],
  root: string,
): string {
  const where = answers.map(
    ({ document, criterion, file, requirement }) =>
      `[${document.id} ${criterion.clause}](../${file}) \`${requirement.id}\``,
  );
  const checks = new Set(answers.flatMap(({ requirement }) => checkNames(requirement)));
  const cases = new Set(
    answers.map(({ cases: path }) => path).filter((path) => existsSync(`${root}/${path}`)),
  );
  const cells = [
    id,
    `${cell(text)}<br>*${cell(source)}*`,
    autoWords[auto],
    [...where, ...(by ? [cell(by.what)] : []), ...(left ? ['để lại, xem dưới'] : [])].join('<br>'),
    [...checks].map((check) => `\`${check}\``).join('<br>'),
    [...[...cases].map(link), ...(by ? [link(by.test)] : [])].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const checkNames = ({ checks, otherwise }: Answer['requirement']) =>
  [...checks, ...otherwise].map(({ check }) => check);

function summary(
  rows: readonly RequirementRow[],
  answersOf: (row: RequirementRow) => readonly Answer[],
): string {
  const counts = (Object.keys(autoWords) as RequirementRow['auto'][]).map((auto) => {
    const own = rows.filter((row) => row.auto === auto);
    const ruled = own.filter((row) => answersOf(row).length > 0);
    const others = own.filter((row) => row.by && !ruled.includes(row));
    const left = own.filter(({ left }) => left);
    return `| ${autoWords[auto]} | ${own.length} | ${ruled.length} | ${others.length} | ${left.length} |`;
  });
  return [
    '| Máy xét | Số yêu cầu | Có quy tắc trong `criteria/` | Trả lời ở chỗ khác | Để lại |',
    '|---|---|---|---|---|',
    ...counts,
  ].join('\n');
}
