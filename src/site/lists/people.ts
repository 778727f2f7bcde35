import type { Role } from '../../content-types/to-chuc.ts';
import { roles } from '../../content-types/to-chuc.ts';
import type { LocalDate } from '../../domain/calendar.ts';
import { compareCodePoints, compareVietnamese, toSlug } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';

export type Person = Entry<'to-chuc'>;

const rank = (role: Role): number => Object.keys(roles).indexOf(role);
const leading: readonly Role[] = ['hieu-truong', 'pho-hieu-truong'];

/** Vietnamese lists go by the given name, which stands last. */
export const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const byRoleThenName = (a: Person, b: Person): number =>
  rank(a.data.role) - rank(b.data.role) ||
  compareVietnamese(givenName(a.data.name), givenName(b.data.name)) ||
  compareVietnamese(a.data.name, b.data.name) ||
  compareCodePoints(a.path, b.path);

/** Who works at the school on a day; both ends of a term of office belong to it. */
export const peopleOn = (portal: Portal, day: LocalDate): readonly Person[] =>
  portal.entries['to-chuc']
    .filter(({ data }) => (!data.from || data.from <= day) && (!data.to || data.to >= day))
    .sort(byRoleThenName);

/** Anchor of a unit (tổ) on the page of the organisation; no file name of a person looks like it. */
export const unitAnchor = (unit: string): string => `don-vi--${toSlug(unit)}`;

/** Leaders, and everybody else by unit, in the dictionary order of the units. */
export function organisationOn(portal: Portal, day: LocalDate) {
  const people = peopleOn(portal, day);
  const isLeader = ({ data }: Person) => leading.includes(data.role);
  const units = Map.groupBy(
    people.filter((person) => !isLeader(person)),
    ({ data }) => data.unit,
  );
  return {
    leaders: people.filter(isLeader),
    units: [...units].sort(([a], [b]) => compareVietnamese(a, b)),
  };
}

const namesById = memoised(
  (portal: Portal) => new Map(portal.entries['to-chuc'].map(({ slug, data }) => [slug, data.name])),
);

/** Name of the person meant by an id of `to-chuc`, or the words themselves where they are a name. */
export const personName = (portal: Portal, idOrName: string): string =>
  namesById(portal).get(idOrName) ?? idOrName;
