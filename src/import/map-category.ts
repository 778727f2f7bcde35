import { sameText, withoutMarks } from '../domain/vietnamese.ts';

/** Words in the names of sections on old school sites, and the section of the portal they mean. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/thong bao|lich tuan/, 'thong-bao'],
  [/chuyen mon|chuyen de|giang day|day hoc|hoc tap|day va hoc|thao giang/, 'chuyen-mon'],
  [/doan the|cong doan|\bdoi\b|\bdoan\b|chi bo|\bdang\b|lien doi|chu thap do|thieu nhi/, 'doan-the'],
  [/hoat dong|su kien|ngoai khoa|van nghe|the thao|trai nghiem|le hoi/, 'hoat-dong'],
  [/tin khac|tin tuc|chua phan loai|uncategorized/, 'tin-khac'],
];

/**
 * The section of the portal for a post of an old site: as told, else by id or name, else by the words in its name.
 *
 * @returns nothing where no name says anything.
 */
export function mapCategory(
  names: readonly string[],
  told: ReadonlyMap<string, string>,
  categories: Readonly<Record<string, string>>,
): string | undefined {
  const find = (test: (name: string) => string | undefined) =>
    names.map(test).find((category) => category !== undefined);
  return (
    find((name) => [...told].find(([old]) => sameText(old, name))?.[1]) ??
    find(
      (name) => Object.entries(categories).find(([id, label]) => id === name || sameText(label, name))?.[0],
    ) ??
    find((name) => meanings.find(([words]) => words.test(simple(name)))?.[1])
  );
}

const simple = (name: string) => withoutMarks(name).toLowerCase().replace(/[-_]+/g, ' ');
