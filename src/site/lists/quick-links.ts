import type { LocalDate } from '../../domain/calendar.ts';
import type { Portal } from '../../facts/portal.ts';
import { type SectionId, sectionsOf } from '../sections.ts';
import { disclosuresOf } from './disclosures.ts';
import { isInForce, noticesOf } from './notices.ts';

/** A short way to what parents look for most. */
export interface QuickLink {
  readonly label: string;
  readonly address: string;
}

interface Titled {
  readonly address: string | null;
  readonly data: { readonly title: string };
}

/** Ways that are always worth their place, as far as the school has something there. */
const ways: readonly { readonly id: SectionId; readonly label: string }[] = [
  { id: 'thuc-don', label: 'Thực đơn' },
  { id: 'thoi-khoa-bieu', label: 'Thời khóa biểu' },
  { id: 'lich-cong-tac', label: 'Lịch tuần' },
];

/** What parents look for most; a way appears only where it leads to something. */
export function quickLinks(portal: Portal, day: LocalDate): QuickLink[] {
  const sections = new Set(sectionsOf(portal).map(({ id }) => id));
  const inForce = noticesOf(portal).filter((notice) => isInForce(notice, day));
  const admission = titled(inForce, /^tuyển sinh/i) ?? titled(inForce, /tuyển sinh/i);
  const fees =
    titled(noticesOf(portal), /khoản thu/i) ?? titled(disclosuresOf(portal), /khoản thu|thu,? chi/i);
  return [
    ...ways
      .filter(({ id }) => sections.has(id) && portal.entries[id].length > 0)
      .map(({ id, label }) => ({ label, address: `/${id}/` })),
    ...(fees ? [{ label: 'Các khoản thu', address: fees }] : []),
    { label: 'Công khai', address: '/cong-khai/' },
    ...(admission ? [{ label: 'Tuyển sinh', address: admission }] : []),
  ];
}

const titled = (entries: readonly Titled[], words: RegExp): string | undefined =>
  entries.find(({ data, address }) => address && words.test(data.title.normalize('NFC')))?.address ??
  undefined;
