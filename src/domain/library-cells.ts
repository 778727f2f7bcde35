import { gradesOf, type Material } from './material.ts';
import { remembering } from './remembering.ts';
import type { SourceLocation } from './source-location.ts';
import { sameText } from './vietnamese.ts';

/** A subject of a grade, or a class, and the materials there are for it. */
export interface LibraryCell {
  /** `3/Toán`, `Lớp 3A`. */
  readonly subject: string;
  /** `Môn Toán khối 3`, `Lớp 3A`. */
  readonly what: string;
  readonly count: number;
}

/** The library as a table of cells, into which materials are put one by one. */
export interface LibraryCells {
  add(material: Material): void;
  /** In the order of the school's lists. */
  counts(): readonly LibraryCell[];
  /** Materials that name a cell the school does not have: `môn "Toan" của khối 3`. */
  strays(): readonly { readonly what: string; readonly at: SourceLocation }[];
}

/** One cell a grade and subject; names are compared whatever their case or Unicode form. */
export function openSubjectCells(subjects: Readonly<Record<string, readonly string[]>>): LibraryCells {
  const cells = Object.entries(subjects).flatMap(([grade, names]) =>
    names.map((name) => ({ subject: `${grade}/${name}`, what: `Môn ${name} khối ${grade}` })),
  );
  const all = [...new Set(Object.values(subjects).flat())];
  const isKnown = remembering((name) => (all.some((each) => sameText(each, name)) ? name : undefined));
  const find = remembering((asked) => {
    const grade = asked.slice(0, asked.indexOf('/'));
    const name = asked.slice(asked.indexOf('/') + 1);
    const found = subjects[grade]?.find((each) => sameText(each, name));
    return found === undefined ? undefined : `${grade}/${found}`;
  });
  return openCells(cells, (material) => {
    const { subject } = material;
    if (subject === undefined) return [];
    const grades = gradesOf(material);
    if (grades.length === 0)
      return isKnown(subject) ? [] : [{ cell: undefined, what: () => `môn "${subject}"` }];
    return grades.map((grade) => ({
      cell: find(`${grade}/${subject}`),
      what: () => `môn "${subject}" của khối ${grade}`,
    }));
  });
}

/** One cell a class; `Lớp 3A` and `3a` are the same class. */
export function openClassCells(classes: readonly string[]): LibraryCells {
  const bare = (name: string) => name.replace(/^\s*lớp\s+/i, '');
  const cells = classes.map((name) => ({ subject: `Lớp ${bare(name)}`, what: `Lớp ${bare(name)}` }));
  const find = remembering((name) => {
    const found = classes.find((each) => sameText(bare(each), bare(name)));
    return found === undefined ? undefined : `Lớp ${bare(found)}`;
  });
  return openCells(cells, ({ classes: named }) =>
    named.map((name) => ({ cell: find(name), what: () => `lớp "${name}"` })),
  );
}

/** Where a material belongs; a cell that the school does not have is `undefined`. */
type Places = (
  material: Material,
) => readonly { readonly cell: string | undefined; readonly what: () => string }[];

function openCells(cells: readonly Omit<LibraryCell, 'count'>[], placesOf: Places): LibraryCells {
  const counts = new Map(cells.map(({ subject }) => [subject, 0]));
  const strays: { readonly what: string; readonly at: SourceLocation }[] = [];
  const distinct = [...new Map(cells.map((cell) => [cell.subject, cell])).values()];
  return {
    add(material) {
      const places = placesOf(material);
      const stray = places.find(({ cell }) => cell === undefined);
      if (stray) strays.push({ what: stray.what(), at: material.at });
      for (const cell of new Set(places.map((each) => each.cell)))
        if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    },
    counts: () => distinct.map((cell) => ({ ...cell, count: counts.get(cell.subject) ?? 0 })),
    strays: () => strays,
  };
}
