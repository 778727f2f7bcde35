import { formatMonth, type Month } from '../../domain/calendar.ts';
import { gradeAddress, libraryAddress, shelfAddress } from '../../domain/library-addresses.ts';
import type { Portal } from '../../facts/portal.ts';
import { type Material, subjectName } from '../lists/materials.ts';
import { memoised } from '../memoised.ts';
import { type ListPage, pagesOf } from '../paging.ts';
import type { Crumb } from '../shell/crumbs.ts';
import { type FacetValue, facetOf } from './facets.ts';
import type { FacetId } from './index-format.ts';

/** Links from one list to others that divide it further. */
export interface NarrowerList {
  readonly label: string;
  readonly address: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** A list of materials with pages of its own. */
export interface LibraryList {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly pages: readonly ListPage<Material>[];
  /** What they divide by: `Môn học`. */
  readonly narrowerLabel: string;
  readonly narrower: readonly NarrowerList[];
  /** The same choice in the filter: `khoi=3&mon=toan`. */
  readonly query: string;
}

/** Materials on one page of a list. */
export const materialsPerPage = 30;

/** Subjects of a grade with their materials. */
export interface Shelf {
  readonly id: string;
  readonly subject: string;
  readonly address: string;
  readonly materials: readonly Material[];
}

/** The shelves of every grade, grades and subjects in their usual order. */
export const shelvesOf = memoised((portal: Portal) => {
  const order = facetOf(portal, 'mon').values;
  return facetOf(portal, 'khoi').values.map((grade) => {
    const bySubject = Map.groupBy(grade.materials, (material) => subjectName(portal, material));
    const shelves = order.flatMap(({ id, label }): Shelf[] => {
      const materials = bySubject.get(label);
      const address = shelfAddress(Number(grade.id), label);
      return materials ? [{ id, subject: label, address, materials }] : [];
    });
    return { grade, shelves };
  });
});

/** Every list of the library but its first page. */
export const libraryListsOf = memoised((portal: Portal): readonly LibraryList[] => [
  ...gradeLists(portal),
  ...facetOf(portal, 'mon').values.map((subject) => ({
    ...plain(subject, 'mon', `Học liệu môn ${subject.label}`),
    narrowerLabel: 'Khối',
    narrower: gradesOfSubject(portal, subject),
  })),
  ...facetOf(portal, 'loai').values.map((kind) => plain(kind, 'loai', `Kho học liệu: ${kind.label}`)),
  ...facetOf(portal, 'nguoi-soan').values.map((author) =>
    plain(author, 'nguoi-soan', `Học liệu của ${author.label}`),
  ),
  ...facetOf(portal, 'thang').values.map((month) =>
    plain(month, 'thang', `Học liệu ${formatMonth(month.id as Month)}`),
  ),
]);

const home: Crumb = { label: 'Kho học liệu', address: libraryAddress };

const plain = ({ id, address, materials }: FacetValue, facet: FacetId, title: string): LibraryList => ({
  title,
  crumbs: [home],
  pages: pagesOf(materials, address, materialsPerPage),
  narrowerLabel: '',
  narrower: [],
  query: `${facet}=${id}`,
});

const gradeLists = (portal: Portal): LibraryList[] =>
  shelvesOf(portal).flatMap(({ grade, shelves }) => {
    const links = (current?: string) =>
      shelves.map(({ id, subject, address, materials }) => ({
        label: subject,
        address,
        count: materials.length,
        isCurrent: id === current,
      }));
    const ofGrade = { narrowerLabel: `Môn học khối ${grade.id}`, narrower: links() };
    const label = `Khối ${grade.id}`;
    return [
      { ...plain(grade, 'khoi', `Học liệu khối ${grade.id}`), ...ofGrade },
      ...shelves.map(({ id, subject, address, materials }) => ({
        ...ofGrade,
        title: `${subject} khối ${grade.id}`,
        crumbs: [home, { label, address: gradeAddress(Number(grade.id)) }],
        pages: pagesOf(materials, address, materialsPerPage),
        narrower: links(id),
        query: `khoi=${grade.id}&mon=${id}`,
      })),
    ];
  });

const gradesOfSubject = (portal: Portal, subject: FacetValue): NarrowerList[] =>
  shelvesOf(portal).flatMap(({ grade, shelves }) =>
    shelves
      .filter(({ id }) => id === subject.id)
      .map(({ address, materials }) => ({
        label: grade.label,
        address,
        count: materials.length,
        isCurrent: false,
      })),
  );
