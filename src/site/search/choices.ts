import type { IndexEntry } from './index-format.ts';
import { smallAt } from './number-code.ts';

/** What somebody chose among the results, by name; empty for everything. */
export interface Chosen {
  readonly section: string;
  readonly year: string;
}

type Entry = Pick<IndexEntry, 'sections' | 'years' | 'sectionOf' | 'yearOf'>;
interface Hit {
  readonly page: number;
}

export const chosenFrom = (section: HTMLSelectElement, year: HTMLSelectElement): Chosen => ({
  section: section.value,
  year: year.value,
});

const sectionOf = (entry: Entry, { page }: Hit) => entry.sections[smallAt(entry.sectionOf, page)] ?? '';
const yearOf = (entry: Entry, { page }: Hit) => entry.years[smallAt(entry.yearOf, page)] ?? '';

export const isChosen =
  (entry: Entry, { section, year }: Chosen) =>
  (hit: Hit): boolean =>
    (section === '' || sectionOf(entry, hit) === section) && (year === '' || yearOf(entry, hit) === year);

/** Number of results by section, seen through the chosen year, and by year, seen through the chosen section. */
export function countChoices(hits: readonly Hit[], entry: Entry, { section, year }: Chosen) {
  const inYear = hits.filter(isChosen(entry, { section: '', year }));
  const inSection = hits.filter(isChosen(entry, { section, year: '' }));
  return {
    sections: countsOf(
      inYear.map((hit) => sectionOf(entry, hit)),
      entry.sections,
      section,
    ),
    years: countsOf(
      inSection.map((hit) => yearOf(entry, hit)),
      entry.years,
      year,
    ),
  };
}

/** In the order of the names; what is chosen is kept even where nothing is left of it. */
function countsOf(found: readonly string[], names: readonly string[], chosen: string): Map<string, number> {
  const counts = names.map((name): [string, number] => [name, found.filter((each) => each === name).length]);
  return new Map(counts.filter(([name, count]) => count > 0 || name === chosen));
}

/** Writes the choices with their counts; the chosen one stays. A choice between nothing and nothing is hidden. */
export function fillChoice(
  select: HTMLSelectElement,
  all: string,
  counts: ReadonlyMap<string, number>,
): void {
  const chosen = select.value;
  const named = [...counts].filter(([name]) => name !== '');
  const options = named.map(([name, count]) => new Option(`${label(name)} (${count})`, name));
  select.replaceChildren(new Option(all, ''), ...options);
  select.value = counts.has(chosen) ? chosen : '';
  const isUseful = named.length > 1 || select.value !== '';
  if (select.parentElement) select.parentElement.hidden = !isUseful;
}

const label = (name: string) => (/^\d{4}-\d{4}$/.test(name) ? `Năm học ${name.replace('-', '–')}` : name);
