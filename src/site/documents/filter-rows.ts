import { withoutMarks } from '../../domain/vietnamese.ts';
import { comparers, type DocumentOrder } from './document-order.ts';
import type { DocumentRow } from './document-row.ts';

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
