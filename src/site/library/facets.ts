import { materialKinds } from '../../content-types/hoc-lieu.ts';
import { formatMonth } from '../../domain/calendar.ts';
import {
  authorAddress,
  gradeAddress,
  kindAddress,
  libraryMonthAddress,
  subjectAddress,
  subjectSlug,
} from '../../domain/library-addresses.ts';
import { compareCodePoints, compareVietnamese } from '../../domain/vietnamese.ts';
import type { Portal } from '../../facts/portal.ts';
import {
  type Material,
  materialGrades,
  materialMonth,
  materialsOf,
  subjectName,
} from '../lists/materials.ts';
import { personName } from '../lists/people.ts';
import { memoised } from '../memoised.ts';
import type { FacetId } from './index-format.ts';

/** One choice of a facet. */
export interface FacetValue {
  /** As it stands in addresses: `3`, `toan`, `video`, `2025-09`. */
  readonly id: string;
  readonly label: string;
  /** Its own page. */
  readonly address: string;
  /** Newest first. */
  readonly materials: readonly Material[];
}

/** A way to divide the library; values in the order in which people look for them. */
export interface Facet {
  readonly id: FacetId;
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly values: readonly FacetValue[];
}

type Value = Omit<FacetValue, 'materials'>;

/** Every facet of the library; values without materials are left out. */
export const facetsOf = memoised((portal: Portal): readonly Facet[] => [
  facet(portal, 'khoi', 'Khối', 'Mọi khối', (material) => materialGrades(material).map(gradeValue), byNumber),
  facet(portal, 'mon', 'Môn học', 'Mọi môn', (material) => subjectValues(portal, material), byLabel),
  facet(portal, 'loai', 'Loại', 'Mọi loại', ({ data }) => [kindValue(data.kind)], byKind),
  facet(
    portal,
    'nguoi-soan',
    'Người soạn',
    'Mọi thầy cô',
    ({ data }) => [authorValue(portal, data.author)],
    byGivenName,
  ),
  facet(portal, 'thang', 'Tháng', 'Mọi tháng', (material) => [monthValue(material)], newestMonth),
]);

/** One facet of the library. */
export const facetOf = (portal: Portal, id: FacetId): Facet =>
  facetsOf(portal).find((each) => each.id === id) as Facet;

function facet(
  portal: Portal,
  id: FacetId,
  label: string,
  all: string,
  valuesOf: (material: Material) => readonly Value[],
  order: (a: Value, b: Value) => number,
): Facet {
  const values = new Map<string, Value & { readonly materials: Material[] }>();
  for (const material of materialsOf(portal))
    for (const value of valuesOf(material)) {
      const known = values.get(value.id);
      if (known) known.materials.push(material);
      else values.set(value.id, { ...value, materials: [material] });
    }
  return { id, label, all, values: [...values.values()].sort(order) };
}

const gradeValue = (grade: number): Value => ({
  id: String(grade),
  label: `Khối ${grade}`,
  address: gradeAddress(grade),
});

function subjectValues(portal: Portal, material: Material): Value[] {
  const name = subjectName(portal, material);
  return name === undefined ? [] : [{ id: subjectSlug(name), label: name, address: subjectAddress(name) }];
}

const kindValue = (kind: keyof typeof materialKinds): Value => ({
  id: kind,
  label: materialKinds[kind],
  address: kindAddress(kind),
});

const authorValue = (portal: Portal, author: string): Value => ({
  id: author,
  label: personName(portal, author),
  address: authorAddress(author),
});

function monthValue(material: Material): Value {
  const month = materialMonth(material);
  return { id: month, label: capital(formatMonth(month)), address: libraryMonthAddress(month) };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const kindOrder = Object.keys(materialKinds);
const givenName = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

const byNumber = (a: Value, b: Value) => Number(a.id) - Number(b.id);
const byLabel = (a: Value, b: Value) => compareVietnamese(a.label, b.label);
const byKind = (a: Value, b: Value) => kindOrder.indexOf(a.id) - kindOrder.indexOf(b.id);
const newestMonth = (a: Value, b: Value) => compareCodePoints(b.id, a.id);
const byGivenName = (a: Value, b: Value) =>
  compareVietnamese(givenName(a.label), givenName(b.label)) || byLabel(a, b) || compareCodePoints(a.id, b.id);
