import { compareCodePoints, compareVietnamese } from '../../domain/vietnamese.ts';
import type { DocumentRow } from './document-row.ts';

/** Orders of the register that a reader can choose, as they are called. */
export const orders = {
  'moi-truoc': 'Mới ban hành trước',
  'cu-truoc': 'Cũ trước',
  'moi-dang': 'Mới đăng trước',
  'so-hieu': 'Theo số hiệu',
  'trich-yeu': 'Theo trích yếu',
} as const;
export type DocumentOrder = keyof typeof orders;

export const isOrder = (id: string): id is DocumentOrder => Object.hasOwn(orders, id);

/** The same inside a sentence: `theo số hiệu`. */
export const orderWords = (order: DocumentOrder): string =>
  orders[order].replace(/^./, (sign) => sign.toLowerCase());

/** What a document is sorted by. */
export type Sortable = Pick<DocumentRow, 'issued' | 'published' | 'number' | 'title'>;

export const comparers: Readonly<Record<DocumentOrder, (a: Sortable, b: Sortable) => number>> = {
  'moi-truoc': (a, b) => compareCodePoints(b.issued, a.issued),
  'cu-truoc': (a, b) => compareCodePoints(a.issued, b.issued),
  'moi-dang': (a, b) => compareCodePoints(b.published, a.published),
  // What has no number stands last.
  'so-hieu': (a, b) =>
    Number(a.number === '') - Number(b.number === '') || compareVietnamese(a.number, b.number),
  'trich-yeu': (a, b) => compareVietnamese(a.title, b.title),
};
