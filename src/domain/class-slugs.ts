import { toSlug } from './vietnamese.ts';

/** Last part of the address of the page with the timetables of all classes; no class may take it. */
export const allClassesSlug = 'tat-ca-cac-lop';

/**
 * Last parts of the addresses of classes, by name: `3A` → `3a`. Of two that would get the same, the later one gets a
 * number.
 */
export function classSlugs(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>([allClassesSlug]);
  return new Map(
    names.map((name) => {
      const wanted = toSlug(name) || 'lop';
      let slug = wanted;
      for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
      taken.add(slug);
      return [name, slug];
    }),
  );
}
