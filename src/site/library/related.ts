import type { Portal } from '../../facts/portal.ts';
import type { Material } from '../lists/materials.ts';
import { memoised } from '../memoised.ts';
import { facetOf } from './facets.ts';
import { shelvesOf } from './library-lists.ts';

/** Materials of one list, and where each stands in it. */
interface Ranked {
  readonly materials: readonly Material[];
  readonly places: ReadonlyMap<Material, number>;
}

const ranked = (materials: readonly Material[]): Ranked => ({
  materials,
  places: new Map(materials.map((material, place) => [material, place])),
});

/** Worked out once for all materials, so that a page costs as much in a large library as in a small one. */
const listsOf = memoised((portal: Portal) => {
  const shelves = new Map<Material, Ranked>();
  for (const { shelves: ofGrade } of shelvesOf(portal))
    for (const shelf of ofGrade) {
      const list = ranked(shelf.materials);
      for (const material of shelf.materials) if (!shelves.has(material)) shelves.set(material, list);
    }
  const authors = new Map(
    facetOf(portal, 'nguoi-soan').values.map(({ id, materials }) => [id, ranked(materials)]),
  );
  return { shelves, authors };
});

/** Others of the same grade and subject, those from the days around it first in the list. */
export const sameShelf = (portal: Portal, material: Material): readonly Material[] =>
  around(listsOf(portal).shelves.get(material), material, 4);

/** Others by the same author. */
export const sameAuthor = (portal: Portal, material: Material): readonly Material[] =>
  around(listsOf(portal).authors.get(material.data.author), material, 3);

/** So many neighbours in a list, the material itself left out, in the order of the list. */
function around(list: Ranked | undefined, material: Material, count: number): readonly Material[] {
  const place = list?.places.get(material);
  if (!list || place === undefined) return [];
  const last = Math.max(0, list.materials.length - count - 1);
  const start = Math.min(Math.max(0, place - Math.ceil(count / 2)), last);
  return list.materials.slice(start, start + count + 1).filter((each) => each !== material);
}
