import type { materialKinds } from '../../content-types/hoc-lieu.ts';
import type { Portal } from '../../facts/portal.ts';
import type { Material } from '../lists/materials.ts';
import { memoised } from '../memoised.ts';
import { facetOf } from './facets.ts';
import { shelvesOf } from './library-lists.ts';

type Kind = keyof typeof materialKinds;

/** Materials of one subject in one grade, counted by kind. */
export interface InventoryRow {
  readonly subject: string;
  readonly address: string;
  /** In the order of the kinds. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface InventoryGrade {
  readonly label: string;
  readonly address: string;
  readonly rows: readonly InventoryRow[];
  readonly counts: readonly number[];
  readonly total: number;
}

/** What the library holds, as schools report it: kind × grade × subject. */
export interface Inventory {
  /** Kinds of which there are some. */
  readonly kinds: readonly {
    readonly id: string;
    readonly label: string;
    readonly address: string;
    readonly count: number;
  }[];
  readonly grades: readonly InventoryGrade[];
  readonly total: number;
  /** Materials that stand in no row, because they name no grade or no subject. */
  readonly elsewhere: number;
}

/** The inventory; a material for two grades stands in both, and once in the total. */
export const inventoryOf = memoised((portal: Portal): Inventory => {
  const kinds = facetOf(portal, 'loai').values;
  const count = (materials: readonly Material[]) =>
    countByKind(
      materials,
      kinds.map(({ id }) => id as Kind),
    );
  const placed = new Set<Material>();
  const grades = shelvesOf(portal).map(({ grade, shelves }) => ({
    ...{ label: grade.label, address: grade.address },
    ...{ counts: count(grade.materials), total: grade.materials.length },
    rows: shelves.map(({ subject, address, materials }) => {
      for (const material of materials) placed.add(material);
      return { subject, address, counts: count(materials), total: materials.length };
    }),
  }));
  const total = portal.entries['hoc-lieu'].length;
  return {
    kinds: kinds.map(({ id, label, address, materials }) => ({
      id,
      label,
      address,
      count: materials.length,
    })),
    grades,
    total,
    elsewhere: total - placed.size,
  };
});

function countByKind(materials: readonly Material[], kinds: readonly Kind[]): number[] {
  const byKind = Map.groupBy(materials, ({ data }) => data.kind);
  return kinds.map((kind) => byKind.get(kind)?.length ?? 0);
}
