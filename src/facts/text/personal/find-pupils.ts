import type { PersonalDataFact } from '../../../domain/evidence-facts.ts';
import type { Seen } from '../seen.ts';
import { initials, namePlaces, type PersonName, personNames } from './person-names.ts';
import {
  birthAfter,
  classAfter,
  classBefore,
  markAfter,
  markCell,
  markColumn,
  pupilColumn,
  pupilList,
  staffBefore,
  staffOfClass,
  staffWords,
} from './pupil-words.ts';
import { cellsOf, type PlacedLine } from './read-tables.ts';

type Found = Seen<PersonalDataFact>;

/** Without it a line of text tells neither class nor birth nor marks. */
const mayTell =
  /[Ll]ớp|LỚP|[Cc]hi đội|\d ?[A-ZĐ]|\d\/\d|20\d\d|[Đđ]iểm|ĐTB|[Hh]ọc lực|[Hh]ạnh kiểm|[Xx]ếp loại|\p{L} ?[:=] ?\d|\d[.,]\d/u;

/** Whether a page can hold anything that {@link findPupils} finds: cheap, so that most pages need no closer look. */
export function mayNamePupils(source: string): boolean {
  const isList = /danh sách/iu.test(source);
  for (const index of namePlaces(source)) {
    if (isList) return true;
    const end = source.indexOf('\n', index);
    const line = source.slice(source.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
    if (line.includes('|') || mayTell.test(line)) return true;
  }
  return false;
}

/** Pupils named in a line together with class, birth, marks, or below the heading of a list: one fact a pupil. */
export function findPupils(line: PlacedLine): Found[] {
  if (!line.header && !mayTell.test(line.text) && !pupilList.test(line.heading)) return [];
  const names = personNames(line.text);
  if (names.length === 0) return [];
  return line.header ? inTable(line, line.header, names) : inText(line, names);
}

function inTable(
  { text, line, heading }: PlacedLine,
  header: readonly string[],
  names: readonly PersonName[],
): Found[] {
  const [first] = names;
  const cells = cellsOf(text);
  const column = cells.findIndex((cell) => first && cell.includes(first.name));
  if (!first || cells[column] !== first.name || isLabelled(cells, header, column)) return [];
  const isStaff = staffWords.test(heading) || header.some((cell) => staffWords.test(cell));
  const speaksOfPupils = pupilList.test(heading) || header.some((cell) => pupilColumn.test(cell));
  const hasMarks = cells.some((cell, i) => markColumn.test(header[i] ?? '') && markCell.test(cell));
  if (isStaff && !pupilList.test(heading)) return [];
  if (hasMarks) return [fact('marks', first, line, 'điểm')];
  return speaksOfPupils ? [fact('pupil-list', first, line, '')] : [];
}

/** Whether the head of the column, or the cell to the left, says that the name is a grown-up's. */
const isLabelled = (cells: readonly string[], header: readonly string[], column: number) =>
  staffWords.test(header[column] ?? '') || staffWords.test(cells[column - 1] ?? '');

function inText({ text, line, heading }: PlacedLine, names: readonly PersonName[]): Found[] {
  const isListed = pupilList.test(heading) && !staffWords.test(heading) && heading !== text;
  let isStaff = false;
  let before: string | undefined;
  return names.flatMap((name, i): Found[] => {
    const previous = names[i - 1];
    const lead = text.slice(previous?.end ?? 0, name.start);
    const goesOn = previous !== undefined && /^[ ,;]*(?:và )?$/u.test(lead);
    isStaff = goesOn ? isStaff : staffBefore.test(lead);
    if (!goesOn) before = undefined;
    if (isStaff) return [];
    const rest = text.slice(name.end, names[i + 1]?.start);
    const besides = besidesName(lead, rest) ?? (goesOn ? before : undefined);
    before = besides;
    if (besides === undefined && !(isListed && /^[ \d.)*+_-]*$/.test(text.slice(0, name.start)))) return [];
    return markAfter.test(rest)
      ? [fact('marks', name, line, 'điểm')]
      : [fact('pupil-list', name, line, besides ?? '')];
  });
}

/** What beside a name tells that it is a pupil's; `undefined` where nothing does. */
function besidesName(lead: string, rest: string): string | undefined {
  const after = classAfter.exec(rest);
  if (after) return after[0].replace(/^[ ,(\-–—:|*_]+/, '');
  const before = classBefore.exec(lead);
  if (before && !staffOfClass.test(lead.slice(0, before.index)))
    return before[0].replace(/[ ,(\-–—:|*_]+$/, '');
  if (birthAfter.test(rest)) return 'ngày sinh';
  return markAfter.test(rest.slice(0, 60)) && !staffWords.test(rest.slice(0, 60)) ? 'điểm' : undefined;
}

const fact = (
  kind: 'marks' | 'pupil-list',
  { name, start }: PersonName,
  line: number,
  besides: string,
): Found => ({
  kind,
  excerpt: besides ? `${initials(name)}, ${besides}` : initials(name),
  line,
  column: start + 1,
});
