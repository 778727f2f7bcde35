import type { IndexedPage } from './open-index.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';

/** Names of the filters: section, school year, how much a page matters in steps from 0 to `weightSteps`. */
export const filterNames = { section: 'muc', schoolYear: 'nam-hoc', weight: 'can' } as const;
export const weightSteps = 9;

/**
 * Every page with what the filters say of it, before the text of any is fetched: results of several searches are
 * counted and ordered by it.
 */
export async function readFacets(pagefind: Pagefind) {
  const all = await pagefind.filters();
  const section = await valuesOf(filterNames.section, pagefind, all);
  const schoolYear = await valuesOf(filterNames.schoolYear, pagefind, all);
  const weight = await valuesOf(filterNames.weight, pagefind, all);
  const pages = new Map<string, IndexedPage>();
  const hits = new Map<string, PagefindHit>();
  for (const [id, { value, hit }] of section) {
    hits.set(id, hit);
    pages.set(id, {
      id,
      section: value,
      schoolYear: schoolYear.get(id)?.value ?? '',
      weight: Number(weight.get(id)?.value ?? 0) / weightSteps,
    });
  }
  return { pages, hits };
}

async function valuesOf(
  name: string,
  pagefind: Pagefind,
  all: Awaited<ReturnType<Pagefind['filters']>>,
): Promise<Map<string, { readonly value: string; readonly hit: PagefindHit }>> {
  const answers = await Promise.all(
    Object.keys(all[name] ?? {}).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      return results.map((hit) => [hit.id, { value, hit }] as const);
    }),
  );
  return new Map(answers.flat());
}
