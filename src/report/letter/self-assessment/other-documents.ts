import type { CriterionResult, DocumentResult } from '../../../domain/report.ts';
import { outcomeLabels } from '../../labels.ts';
import { type Block, type Column, heading, paragraph, table } from '../letter.ts';
import { citation, outOf } from '../words.ts';
import { gradeWords } from './grade-words.ts';

const columns: readonly Column[] = [
  { head: 'Mục', share: 14, align: 'center' },
  { head: 'Nội dung', share: 46 },
  { head: 'Kết quả', share: 20, align: 'center' },
  { head: 'Số yêu cầu đạt', share: 20, align: 'center' },
];

/** C. Documents besides the rubric; empty where there are none. */
export const otherDocuments = (documents: readonly DocumentResult[]): Block[] =>
  documents.length === 0
    ? []
    : [heading(1, 'C. KẾT QUẢ THỰC HIỆN CÁC YÊU CẦU KHÁC'), ...documentSections(documents).flat()];

/** A document in a few lines: one section each. */
export const documentSections = (documents: readonly DocumentResult[]): Block[][] =>
  documents.map((document, i) => [
    heading(2, `${i + 1}. ${citation(document)}`),
    ...(document.notApplied === null ? judged(document) : [paragraph(document.notApplied)]),
  ]);

const judged = (document: DocumentResult): Block[] => [
  ...(document.total.outOf > 0 ? [paragraph(gradeWords(document))] : []),
  table(
    columns,
    document.results.map((result) => ({ cells: cellsOf(result) })),
  ),
];

function cellsOf({ clause, title, outcome, requirements, earned, points }: CriterionResult): string[] {
  const passed = requirements.filter((each) => each.outcome === 'pass').length;
  const score = points === null || earned === null ? '' : ` (${outOf(earned, points)} điểm)`;
  return [clause, title, `${outcomeLabels[outcome].word}${score}`, `${passed}/${requirements.length}`];
}
