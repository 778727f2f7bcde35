import {
  decodeNumbers,
  type FacetColumn,
  type FacetId,
  facetIds,
  type LibraryColumns,
} from './index-format.ts';

/** What a reader chose: a facet's value by its id; a facet left out does not matter. */
export type LibraryChoice = Partial<Record<FacetId, string>>;

export interface LibraryAnswer {
  /** Places of the materials that fit, the newest first. */
  readonly found: readonly number[];
  /** For each value of a facet, how many materials there would be if it were chosen and the other facets stayed. */
  readonly counts: Readonly<Record<FacetId, Uint32Array>>;
}

/** The index made ready for asking. */
export interface OpenLibrary {
  readonly columns: LibraryColumns;
  ask(choice: LibraryChoice): LibraryAnswer;
  /** Values of a facet that a material has, as places among the facet's values. */
  valuesAt(facet: FacetId, place: number): readonly number[];
}

/** Reads the columns once; every question after that is one pass over them. */
export function openLibrary(columns: LibraryColumns): OpenLibrary {
  const codes = facetIds.map((id) => decodeNumbers(columns.columns[id].codes, columns.columns[id].width));
  const valuesAt = (id: FacetId, place: number): readonly number[] =>
    columns.columns[id].sets[codes[facetIds.indexOf(id)]?.[place] ?? 0] ?? [];
  return { columns, valuesAt, ask: (choice) => ask(columns, codes, choice) };
}

function ask(
  { count, columns }: LibraryColumns,
  codes: readonly Uint32Array[],
  choice: LibraryChoice,
): LibraryAnswer {
  const facets = facetIds.map((id, facet) => ({
    codes: codes[facet] ?? new Uint32Array(),
    sets: columns[id].sets,
    fits: fitsOf(columns[id], choice[id]),
    counts: new Uint32Array(columns[id].values.length),
  }));
  const found: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const misfit = onlyMisfit(facets, place);
    if (misfit === 'none') found.push(place);
    // A material that only one facet keeps out counts for that facet's other values.
    if (misfit === 'several') continue;
    for (const facet of misfit === 'none' ? facets : [misfit])
      for (const value of facet.sets[facet.codes[place] ?? 0] ?? [])
        facet.counts[value] = (facet.counts[value] ?? 0) + 1;
  }
  const counts = Object.fromEntries(facetIds.map((id, facet) => [id, facets[facet]?.counts]));
  return { found, counts: counts as Record<FacetId, Uint32Array> };
}

/** The one facet whose choice a material does not fit. */
function onlyMisfit<Asked extends { readonly codes: Uint32Array; readonly fits: readonly boolean[] }>(
  facets: readonly Asked[],
  place: number,
): Asked | 'none' | 'several' {
  let misfit: Asked | 'none' = 'none';
  for (const facet of facets) {
    if (facet.fits[facet.codes[place] ?? 0]) continue;
    if (misfit !== 'none') return 'several';
    misfit = facet;
  }
  return misfit;
}

/** For each combination of values, whether it has the chosen one; all have it where nothing is chosen. */
function fitsOf({ values, sets }: FacetColumn, chosen: string | undefined): readonly boolean[] {
  if (!chosen) return sets.map(() => true);
  const wanted = values.findIndex(({ id }) => id === chosen);
  return sets.map((set) => set.includes(wanted));
}
