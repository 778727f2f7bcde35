import { noticesOf } from '../lists/notices.ts';
import { type SectionId, sectionsOf } from '../sections.ts';
import type { SiteInput } from '../site-input.ts';
import { offlineAddress } from './kept.ts';

/** What parents look up at the gate. */
const sections: readonly SectionId[] = [
  'thuc-don',
  'lich-cong-tac',
  'thoi-khoa-bieu',
  'thong-bao',
  'lien-he',
];
const mostNotices = 5;

/** Addresses of the pages that every visitor's device keeps from the start; the offline page first. Few and small. */
export const keptPages = ({ portal }: SiteInput): string[] => [
  offlineAddress,
  ...['/', '/tim-kiem/', '/muc-luc/'],
  ...sectionsOf(portal)
    .filter(({ id }) => sections.includes(id))
    .map(({ address }) => address),
  ...noticesOf(portal)
    .slice(0, mostNotices)
    .flatMap(({ address }) => address ?? []),
];
