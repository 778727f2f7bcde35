import type { MessageExample } from '../../scripts/docs/messages/example.ts';
import { glossary } from '../../scripts/docs/messages/glossary.ts';
import { isSyllable } from '../../src/facts/text/is-syllable.ts';

/** More than a tired person reads; what stands in a list of choices does not count. */
const longestLetters = 300;

/** What is wrong with the wording of a message; empty when a teacher can read it. */
export function faultsOf(example: MessageExample): string[] {
  const { text, isHelp, isLabel, outcome, part, at } = example;
  const foreign = foreignWords(isHelp ? withoutTerms(text) : text);
  const isFragment = /^[\p{Ll}✓✗…[]/u.test(text);
  const faults: readonly (readonly [boolean, string])[] = [
    [text !== text.normalize('NFC'), 'letters in pieces'],
    [foreign.length > 0, `words that are not Vietnamese: ${foreign.join(', ')}`],
    [/(?<!\p{L})lỗi(?!\p{L})/iu.test(text), 'speaks of a fault (lỗi)'],
    [withoutCode(text).includes('!'), 'has an exclamation mark'],
    [!isHelp && /\S {2,}\S/.test(text), 'has two spaces'],
    [!isHelp && !isLabel && !isFragment && !/[.?:…]$/.test(text), 'does not end as a sentence'],
    [!isHelp && withoutLists(text).length > longestLetters, `has more than ${longestLetters} letters`],
    [/(?<![\d./])\d+\.\d{1,2} (?:điểm|px|ảnh|từ|bài)/.test(text), 'writes a decimal with a point'],
    [outcome === 'fail' && !/[Hh]ãy /.test(text), 'does not say what to do'],
    [/^(?:muc|tieu-chi)/.test(part) && !at, 'names no place'],
    [/^muc/.test(part) && !/[Hh]ãy |Có phải ý bạn là/.test(text), 'does not say what to do'],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}

/** A text without what is quoted from a file, to be typed, or a key told in brackets behind its name. */
const withoutCode = (text: string): string =>
  text
    .replace(/`[^`]*`|"[^"]*"|“[^”]*”|<[^>]*>/g, ' ')
    .replace(/\([A-Za-z]+(?:(?:, | và | )[A-Za-z]+)*\)/g, ' ');

/** A help text without names of commands and options, and what stands in for them. */
const withoutTerms = (text: string): string =>
  text
    .replace(/^Cách dùng:.*$/gm, '')
    .replace(/^ {2}[\w-]+ {2,}/gm, '')
    .replace(/dạng báo cáo: [\w,\s]+|\(mặc định:\s[\w-]+\)/g, '');

/** A text without choices that are listed for somebody who has to pick one. */
const withoutLists = (text: string): string =>
  text.replace(/(?<=(?:mục|một trong|khung|có sẵn|thụt vào|chỉ có|Chọn)): .*?(?=\.(?: |$))/gu, '');

const allowed = new Set(glossary.map(({ word }) => word.toLowerCase()));

function foreignWords(text: string): string[] {
  const words = withoutLists(withoutCode(text)).split(/[\s,;:()[\]?…→“”"'·|✓✗◷○•&]+/u);
  return [...new Set(words.map((word) => word.replace(/[.!]+$/, '')))].filter((word) => !isAllowed(word));
}

/** Vietnamese, explained in the glossary, or no word at all: a path, an option, a key, an address, a number. */
function isAllowed(word: string): boolean {
  if (!/\p{L}{2}/u.test(word) || /[\d/._=@#$+~%*{}\\<>-]/.test(word)) return true;
  return allowed.has(word.toLowerCase()) || isSyllable(word.toLowerCase());
}
