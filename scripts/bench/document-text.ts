import { toSlug } from '../../src/domain/vietnamese.ts';
import { createRandom } from '../sample/random.ts';
import type { PlannedDocument } from './plan-documents.ts';
import { documentSentence } from './school-phrases.ts';
import { schoolYearOfMonth } from './school-years.ts';
import { smallPdf } from './small-pdf.ts';

/** A document with its number and the name of its PDF. */
export interface NumberedDocument extends PlannedDocument {
  readonly soHieu: string;
  readonly file: string;
}

/** The Markdown of a document: front matter, then two to four sentences. */
export function documentText(document: NumberedDocument, seed: number, index: number): string {
  const random = createRandom(`${seed}/document-body`, index);
  const { issuer, issued, month, topics } = document;
  const fields = [
    `soHieu: ${document.soHieu}`,
    `title: '${document.title}'`,
    `kind: ${document.kind}`,
    `issuer: ${issuer}`,
    `issued: ${issued}`,
    `published: ${document.published}`,
    `schoolYear: '${schoolYearOfMonth(issued.slice(0, 7))}'`,
    ...(issuer === 'truong' ? ['signer: Nguyễn Thị Đo', `signed: ${random.chance(0.95)}`] : []),
    `file: ${document.file}`,
    ...(month ? [`month: '${month}'`] : []),
    ...(topics.length > 0 ? [`topics: [${topics.join(', ')}]`] : []),
  ];
  const sentences = Array.from({ length: random.int(2, 4) }, () => documentSentence(random));
  return `---\n${fields.join('\n')}\n---\n\n${sentences.join(' ')}\n`;
}

/** The PDF of a document, 1 to 7 KB: number, day and trích yếu, then five to fifty lines, all without marks. */
export function documentPdf(
  { soHieu, issued, title }: NumberedDocument,
  seed: number,
  index: number,
): string {
  const random = createRandom(`${seed}/document-pdf`, index);
  const lines = Array.from({ length: random.int(5, 50) }, () => withoutMarks(documentSentence(random)));
  return smallPdf([soHieu, issued, withoutMarks(title), ...lines]);
}

const withoutMarks = (text: string): string => toSlug(text).replaceAll('-', ' ');
