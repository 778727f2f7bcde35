import type { CriteriaDocument } from '../../../src/domain/criteria-document.ts';
import type { OwnClause } from './own-clauses.ts';
import type { UnclearPlace } from './requirement-rows.ts';

const kinds = {
  D: 'Các nguồn không khớp nhau',
  O: 'Chỗ in lạ, in sai',
  U: 'Chỗ văn bản bỏ ngỏ',
} as const;

/** The readings taken: first where the sources are unclear, then clause by clause. */
export function describeReadings(unclear: readonly UnclearPlace[], clauses: readonly OwnClause[]): string {
  const tables = Object.entries(kinds).map(([letter, title]) => {
    const places = unclear.filter(({ id }) => id.startsWith(`${letter}-`));
    return `### ${title}\n\n${tableOf(places)}`;
  });
  const documents = [...new Set(clauses.map(({ document }) => document))];
  const byDocument = documents.map((document) => describeDocument(document, clauses));
  return [...tables, ...byDocument].join('\n\n');
}

const tableOf = (places: readonly UnclearPlace[]) =>
  [
    '| Mã | Chỗ chưa rõ | Cách hiểu đã chọn | Nơi sửa |',
    '|---|---|---|---|',
    ...places.map(
      ({ id, what, chosen, where }) =>
        `| ${id} | ${cell(what)} | ${cell(chosen)} | ${where.map(link).join('<br>')} |`,
    ),
  ].join('\n');

function describeDocument(document: CriteriaDocument, clauses: readonly OwnClause[]): string {
  const own = clauses.filter((each) => each.document.id === document.id);
  const sources = document.sources.map(({ title, note }) => `- ${title}${note ? `: ${note}` : ''}`);
  const clauseLines = own.flatMap(({ criterion: { clause, title, note, requirements }, file }) => {
    const readings = requirements.flatMap(({ id, reading }) =>
      reading ? [`  - \`${id}\`: ${reading}`] : [],
    );
    if (!note && readings.length === 0) return [];
    return [`- [${clause}](../${file}) ${title}${note ? `. Ghi chú: ${note}` : ''}`, ...readings];
  });
  return [
    `### ${document.number}: ${document.title}`,
    `Bộ tiêu chí \`${document.id}\`, dùng từ ${document.effective.from}${document.effective.until ? ` đến ${document.effective.until}` : ''}.`,
    ...(document.note ? [document.note.trim()] : []),
    `Nguồn:\n\n${sources.join('\n')}`,
    ...(clauseLines.length > 0 ? [`Cách hiểu từng mục:\n\n${clauseLines.join('\n')}`] : []),
  ].join('\n\n');
}

/** A path as a link from `docs/`. */
export const link = (path: string) => `[${path.replace(/^criteria\//, '')}](../${path})`;

/** Text that fits into a cell of a table. */
export const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
