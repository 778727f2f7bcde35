import { type Entry, type Portal, schoolOf } from '../../facts/portal.ts';
import { sectionName } from '../corners/section-names.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

/** The corners of parents and of pupils: two sections of the same kind. */
export const cornerIds = ['goc-phu-huynh', 'goc-hoc-sinh'] as const;
export type CornerId = (typeof cornerIds)[number];
export type CornerPage = Entry<CornerId>;

/** Pages of a corner that speak of one thing. */
export interface CornerSection {
  readonly id: string | undefined;
  readonly name: string;
  /** Of the page with all of them; `null` for pages without a section. */
  readonly address: string | null;
  readonly pages: readonly CornerPage[];
}

/** Everything in a corner. */
export interface Corner {
  readonly id: CornerId;
  /** Newest first. */
  readonly pages: readonly CornerPage[];
  /** The one written in last comes first, pages without a section last. */
  readonly sections: readonly CornerSection[];
}

const corners = memoised((portal: Portal) => new Map(cornerIds.map((id) => [id, toCorner(portal, id)])));

export const cornerOf = (portal: Portal, id: CornerId): Corner =>
  corners(portal).get(id) ?? { id, pages: [], sections: [] };

function toCorner(portal: Portal, id: CornerId): Corner {
  const entries: readonly CornerPage[] = portal.entries[id];
  const pages = entries.toSorted(newestFirst((page) => page.data.date));
  const sections = [...Map.groupBy(pages, ({ data }) => data.section)].map(([section, own]) => ({
    id: section,
    name: nameOfSection(portal, section),
    address: section === undefined ? null : sectionAddress(id, section),
    pages: own,
  }));
  return {
    id,
    pages,
    sections: sections.sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined)),
  };
}

export const sectionAddress = (corner: CornerId, section: string): string => `/${corner}/muc/${section}/`;

/** What readers of this school call a section of a corner. */
export const nameOfSection = (portal: Portal, section: string | undefined): string =>
  sectionName(section, schoolOf(portal)?.cornerSections);
