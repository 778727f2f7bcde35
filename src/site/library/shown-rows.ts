import type { LocalDate } from '../../domain/calendar.ts';
import type { OpenLibrary } from './filter.ts';
import type { FacetId } from './index-format.ts';
import { rowMarkup } from './material-row.ts';
import type { Titles } from './open-titles.ts';

/** Items of the list for the materials at these places, as the pages write them. */
export async function shownRows(
  library: OpenLibrary,
  titles: Titles,
  places: readonly number[],
): Promise<string[]> {
  const rows = await titles.at(places);
  return rows.map(([title, slug, date, runs], index) => {
    const place = places[index] ?? 0;
    const values = (facet: FacetId) =>
      library.valuesAt(facet, place).flatMap((value) => library.columns.columns[facet].values[value] ?? []);
    const [kind] = values('loai');
    const grades = values('khoi').map(({ id }) => id);
    return rowMarkup({
      address: `/hoc-lieu/${slug}/`,
      title,
      kind: kind?.id ?? '',
      kindLabel: kind?.label ?? '',
      places: [
        ...(grades.length > 0 ? [`Khối ${grades.join(', ')}`] : []),
        ...values('mon').map(({ label }) => label),
      ],
      author: values('nguoi-soan')[0]?.label ?? '',
      date: date as LocalDate,
      runs: runs === 1,
    }).html;
  });
}
