import type { Portal } from '../../facts/portal.ts';
import { documentsOf, type VanBan } from '../lists/documents.ts';
import { memoised } from '../memoised.ts';
import { type ListPage, pagesOf } from '../paging.ts';
import { comparers, type Sortable } from './document-order.ts';
import { orderAddress } from './register-addresses.ts';

/** Orders with pages of their own, for readers without scripts. The usual one is the register itself. */
const orderIds = ['so-hieu', 'trich-yeu', 'cu-truoc'] as const;
export type PlainOrder = (typeof orderIds)[number];

/** The whole register in one order. */
export interface SortedRegister {
  readonly order: PlainOrder;
  readonly pages: readonly ListPage<VanBan>[];
}

/** As many rows as the filter shows at once. */
export const rowsPerPage = 50;

/** The whole register in every other order; none while it is empty. */
export const sortedRegisters = memoised((portal: Portal): readonly SortedRegister[] => {
  const documents = documentsOf(portal).map((document) => ({ document, ...sortableOf(document) }));
  if (documents.length === 0) return [];
  return orderIds.map((order) => {
    const sorted = documents.toSorted(comparers[order]).map(({ document }) => document);
    return { order, pages: pagesOf(sorted, orderAddress(order), rowsPerPage) };
  });
});

const sortableOf = ({ data }: VanBan): Sortable => ({
  issued: data.issued,
  published: data.published,
  number: data.soHieu ?? '',
  title: data.title,
});
