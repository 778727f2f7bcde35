import { contentTypes } from '../content-types/index.ts';
import { type Portal, schoolOf } from '../facts/portal.ts';
import { memoised } from './memoised.ts';

/** Sections with pages of their own, in the usual order of the menu. */
const sectionIds = [
  'gioi-thieu',
  'to-chuc',
  'tin-tuc',
  'thong-bao',
  'cong-khai',
  'van-ban',
  'lich-cong-tac',
  'thuc-don',
  'thoi-khoa-bieu',
  'su-kien',
  'hoc-lieu',
  'album',
  'hoi-dap',
  'lay-y-kien',
  'thong-ke',
  'goc-phu-huynh',
  'goc-hoc-sinh',
  'lien-he',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly label: string;
  /** One sentence on what stands there. */
  readonly purpose: string;
  readonly address: string;
}

/** A section's words and address. */
export const sectionOf = (id: SectionId): Section => ({
  id,
  label: contentTypes[id].label,
  purpose: contentTypes[id].purpose,
  address: `/${id}/`,
});

const isSection = (id: string): id is SectionId => (sectionIds as readonly string[]).includes(id);

/** All sections; those the school names in `menu` come first, in its order. */
export const sectionsOf = memoised((portal: Portal): readonly Section[] => {
  const chosen = schoolOf(portal)?.menu?.filter(isSection) ?? [];
  return [...new Set([...chosen, ...sectionIds])].filter((id) => hasSection(portal, id)).map(sectionOf);
});

/** Whether a section is for this school at all: the menu only where pupils eat at school, or one was posted. */
export const hasSection = (portal: Portal, id: SectionId): boolean =>
  id !== 'thuc-don' || portal.entries['thuc-don'].length > 0 || schoolOf(portal)?.boarding === true;
