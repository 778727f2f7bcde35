import type { Portal } from '../../facts/portal.ts';
import { statisticsOf } from '../../site/lists/statistics.ts';
import { type SectionId, sectionsOf } from '../../site/sections.ts';
import type { SearchRecord } from '../search-records.ts';

/** Who asks for a section by its name wants the section. */
const weight = 1;

/** The sections' own pages; those without pages below them are found by what they list. */
export const sectionRecords = (portal: Portal): SearchRecord[] =>
  sectionsOf(portal).map(({ id, address, label, purpose }) => ({
    url: address,
    title: label,
    description: purpose,
    text: textOf[id]?.(portal) ?? '',
    section: label,
    weight,
  }));

/** What is read on a section's page itself. */
const textOf: Partial<Record<SectionId, (portal: Portal) => string>> = {
  'to-chuc': ({ entries }) =>
    entries['to-chuc'].map(({ data }) => `${data.title} ${data.name}, ${data.unit}.`).join(' '),
  'thong-ke': (portal) =>
    statisticsOf(portal)
      .map(
        ({ year }) =>
          `Số liệu năm học ${year.replace('-', '–')}: số lớp, số học sinh, kết quả giáo dục theo khối.`,
      )
      .join(' '),
  'su-kien': ({ entries }) =>
    entries['su-kien'].flatMap(({ data }) => data.map(({ title }) => `${title}.`)).join(' '),
};
