import names from './names.json' with { type: 'json' };

/** A Vietnamese full name (họ tên) in a line. */
export interface PersonName {
  readonly name: string;
  /** Offsets in the line; `end` is the one after the last letter. */
  readonly start: number;
  readonly end: number;
}

const surnames = names.surnames.flatMap((each) => [each, each.toUpperCase()]).join('|');
const fullName = new RegExp(
  String.raw`(?<![\p{L}\p{M}'])(?:${surnames})(?: {1,2}\p{Lu}[\p{L}']*){1,4}(?![\p{L}\p{M}])`,
  'gu',
);
/** Beginnings that no name has. */
const noPerson = new RegExp(`^(?:${names.noPersons.join('|')})(?!\\p{L})`, 'iu');

/** A name in capitals that goes on from, or into, other words in capitals is part of a heading. */
const isShouted = (line: string, { name, start, end }: PersonName): boolean =>
  name === name.toUpperCase() &&
  (/\p{Lu}{2,} $/u.test(line.slice(Math.max(0, start - 20), start)) ||
    /^ (?!LỚP)\p{Lu}{2}/u.test(line.slice(end, end + 6)));

/** Words before a name that make it a street, a school or an author, not a person of the school. */
const elsewhere =
  /(?<!\p{L})(?:trường|tiểu học|th|thcs|thpt|mầm non|phố|đường|ngõ|ngách|hẻm|phường|xã|quận|huyện|thôn|xóm|tổ|giải|cúp|quỹ|nhà (?:thơ|văn|sử học)|tác giả|nhạc sĩ|họa sĩ|hoạ sĩ|nghệ sĩ|ca sĩ|anh hùng|liệt sĩ|chủ tịch|bác|vua|tướng|danh nhân|truyện|bài thơ|tượng đài|liên đội|chi đoàn) +(?:số )?[\d/]*[ "“]*$|(?<![.)\d|])\b\d+ $/iu;

/** Where in a text something stands that may be a full name, one place after the other. */
export function* namePlaces(text: string): Generator<number> {
  for (const { index } of text.matchAll(fullName)) yield index;
}

/** Full names in a line, but for those of places, streets, schools and authors. */
export const personNames = (line: string): PersonName[] =>
  [...line.matchAll(fullName)]
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
    .filter((each) => !noPerson.test(each.name) && !isShouted(line, each))
    .filter(({ start }) => !elsewhere.test(line.slice(Math.max(0, start - 30), start)));

/** `N. V. A.`: enough to find a name in the text, too little to know it. */
export const initials = (name: string): string => name.replace(/(\p{L})[\p{L}']*/gu, '$1.');
