import { compareCodePoints, compareVietnamese, withoutMarks } from '../../domain/vietnamese.ts';
import type { DocumentRow } from './document-row.ts';

export const orders = {
  'moi-truoc': 'Mới ban hành trước',
  'cu-truoc': 'Cũ trước',
  'moi-dang': 'Mới đăng trước',
  'so-hieu': 'Theo số hiệu',
  'trich-yeu': 'Theo trích yếu',
} as const;
export type DocumentOrder = keyof typeof orders;

/** What a reader asked for; an empty text asks for nothing. */
export interface DocumentFilter {
  readonly words: string;
  readonly issuer: string;
  readonly year: string;
  readonly kind: string;
  readonly order: DocumentOrder;
}

/** Rows that fit: every word stands in number, subject, kind or body, with marks only where the reader wrote some. */
export function filterRows(rows: readonly DocumentRow[], filter: DocumentFilter): DocumentRow[] {
  const words = filter.words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter(
      (row) =>
        (filter.issuer === '' || row.issuer === filter.issuer) &&
        (filter.year === '' || row.year === filter.year) &&
        (filter.kind === '' || row.kind === filter.kind) &&
        hasWords(row, words),
    )
    .sort(comparers[filter.order]);
}

function hasWords(row: DocumentRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${row.number} ${row.title} ${row.kindName} ${row.issuerName}`.normalize('NFC').toLowerCase();
  const plain = withoutMarks(text);
  return words.every((word) => text.includes(word) || (withoutMarks(word) === word && plain.includes(word)));
}

const comparers: Readonly<Record<DocumentOrder, (a: DocumentRow, b: DocumentRow) => number>> = {
  'moi-truoc': (a, b) => compareCodePoints(b.issued, a.issued),
  'cu-truoc': (a, b) => compareCodePoints(a.issued, b.issued),
  'moi-dang': (a, b) => compareCodePoints(b.published, a.published),
  // What has no number stands last.
  'so-hieu': (a, b) =>
    Number(a.number === '') - Number(b.number === '') || compareVietnamese(a.number, b.number),
  'trich-yeu': (a, b) => compareVietnamese(a.title, b.title),
};
