import type { IndexedPage } from './open-index.ts';

/** What somebody chose among the results, by name; empty for everything. */
export interface Chosen {
  readonly section: string;
  readonly year: string;
}

type Page = Pick<IndexedPage, 'section' | 'schoolYear'>;

export const chosenFrom = (section: HTMLSelectElement, year: HTMLSelectElement): Chosen => ({
  section: section.value,
  year: year.value,
});

export const isChosen =
  ({ section, year }: Chosen) =>
  (page: Page): boolean =>
    (section === '' || page.section === section) && (year === '' || page.schoolYear === year);

/** Number of pages by section, seen through the chosen year, and by year, seen through the chosen section. */
export function countChoices(pages: readonly Page[], { section, year }: Chosen) {
  const inYear = pages.filter(isChosen({ section: '', year }));
  const inSection = pages.filter(isChosen({ section, year: '' }));
  const years = countsOf(
    inSection.map((page) => page.schoolYear),
    year,
  );
  return {
    sections: countsOf(
      inYear.map((page) => page.section),
      section,
    ),
    // The newest first.
    years: new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1))),
  };
}

/** What is chosen is kept even where nothing is left of it. */
function countsOf(found: readonly string[], chosen: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
  return counts;
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
