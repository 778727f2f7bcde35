import type { Portal } from '../../facts/portal.ts';
import { type Material, materialsOf } from '../lists/materials.ts';
import { memoised } from '../memoised.ts';
import { textHash } from '../text-hash.ts';
import { type Facet, facetOf, facetsOf } from './facets.ts';
import {
  encodeNumbers,
  type FacetColumn,
  type FacetId,
  type LibraryColumns,
  type TitleRow,
  widthFor,
} from './index-format.ts';

/** Materials in one part of the titles: about 6 KB when packed. */
const step = 250;

export const columnsFile = '/hoc-lieu/chi-muc/cot.json';

/** Files of the index: address → text. Names of parts change with what is in them, so that none is ever stale. */
export const libraryIndex = memoised((portal: Portal): ReadonlyMap<string, string> => {
  const oldestFirst = materialsOf(portal).toReversed();
  const byTime = Array.from({ length: Math.ceil(oldestFirst.length / step) }, (_, part) =>
    oldestFirst.slice(part * step, (part + 1) * step),
  );
  const byAuthor = facetOf(portal, 'nguoi-soan').values.map(({ materials }) => materials.toReversed());
  const [parts, authorParts] = [byTime.map(titlesPart), byAuthor.map(titlesPart)];
  const columns = libraryColumns(portal, { parts: parts.map(nameOf), authorParts: authorParts.map(nameOf) });
  return new Map([
    [columnsFile, JSON.stringify(columns)],
    ...[...parts, ...authorParts].map((part) => [`/hoc-lieu/chi-muc/${part.name}.json`, part.text] as const),
  ]);
});

const nameOf = ({ name }: { readonly name: string }) => name;

/** A part of the titles, named by what is in it. */
function titlesPart(materials: readonly Material[]) {
  const text = JSON.stringify(materials.map(titleRow));
  return { name: textHash(text), text };
}

function libraryColumns(
  portal: Portal,
  names: Pick<LibraryColumns, 'parts' | 'authorParts'>,
): LibraryColumns {
  const materials = materialsOf(portal);
  const columns = facetsOf(portal).map((facet) => [facet.id, column(facet, materials)] as const);
  return {
    count: materials.length,
    step,
    ...names,
    columns: Object.fromEntries(columns) as Record<FacetId, FacetColumn>,
  };
}

function column({ values }: Facet, materials: readonly Material[]): FacetColumn {
  const places = new Map<Material, number[]>();
  values.forEach((value, place) => {
    for (const material of value.materials) places.set(material, [...(places.get(material) ?? []), place]);
  });
  const sets = new Map<string, number>();
  const codes = materials.map((material) => {
    const key = (places.get(material) ?? []).join(' ');
    const known = sets.get(key) ?? sets.size;
    sets.set(key, known);
    return known;
  });
  const width = widthFor(sets.size);
  return {
    values: values.map(({ id, label }) => ({ id, label })),
    sets: [...sets.keys()].map((key) => (key === '' ? [] : key.split(' ').map(Number))),
    codes: encodeNumbers(codes, width),
    width,
  };
}

const titleRow = ({ address, data }: Material): TitleRow => {
  const slug = (address ?? '').slice('/hoc-lieu/'.length, -1);
  return data.package ? [data.title, slug, data.date, 1] : [data.title, slug, data.date];
};
