import type { MisspellingFact } from '../../../domain/evidence-facts.ts';
import type { Seen } from '../seen.ts';
import confusions from './confusions.json' with { type: 'json' };
import { judgeWord } from './judge-word.ts';

type Found = Omit<Seen<MisspellingFact>, 'line' | 'column'> & { readonly index: number };

/** What is no prose: code, tags, addresses, targets of links, formulas. */
const noProse =
  /^(```|~~~)[\s\S]*?(?:^\1|$(?![\s\S]))|`[^`\n]*`|<[^<>\n]*>|\]\([^)\n]*\)|https?:\/\/\S+|(?<!\S)\S*@\S+|\$[^$\n]+\$|\{[^{}\n]*\}/gm;

/** Letters of Latin script; without the flag `u` it is twice as fast. */
const word = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g;
const beyondAscii = /[^a-zA-Z]/;
const letter = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d]/;
const joint = /[-'’./_\d]/;

/** Syllables of a page that no Vietnamese word is spelt like, and phrases that are often taken for others. */
export function findMisspellings(source: string, firstLine: number): Seen<MisspellingFact>[] {
  const text = source.replace(noProse, (found) => found.replace(/[^\n]/g, ' '));
  const found = [...findWords(text), ...findPhrases(text)].sort((a, b) => a.index - b.index);
  return found.map(({ index, ...seen }) => ({ ...seen, ...placeOf(text, index, firstLine) }));
}

function findWords(text: string): Found[] {
  const found: Found[] = [];
  for (const { 0: each, index } of text.matchAll(word)) {
    if (!beyondAscii.test(each)) continue;
    const verdict = judgeWord(each);
    if (verdict.isFine || isJoined(text, index, index + each.length)) continue;
    found.push({ word: each, ...(verdict.suggestion && { suggestion: verdict.suggestion }), index });
  }
  return found;
}

/** Whether it is part of a longer whole: a file name, `ra-đi-ô`, `H'Mông`. A full stop that ends a sentence is no joint. */
const isJoined = (text: string, start: number, end: number) =>
  (joint.test(text.charAt(start - 1)) && letter.test(text.charAt(start - 2))) ||
  (joint.test(text.charAt(end)) && letter.test(text.charAt(end + 1)));

function findPhrases(text: string): Found[] {
  const lower = text.toLowerCase();
  return Object.entries(confusions).flatMap(([wrong, suggestion]) => {
    const found: Found[] = [];
    for (let index = lower.indexOf(wrong); index >= 0; index = lower.indexOf(wrong, index + 1)) {
      const isWhole =
        !letter.test(lower.charAt(index - 1)) && !letter.test(lower.charAt(index + wrong.length));
      if (isWhole) found.push({ word: text.slice(index, index + wrong.length), suggestion, index });
    }
    return found;
  });
}

function placeOf(text: string, index: number, firstLine: number): { line: number; column: number } {
  const above = text.slice(0, index).split('\n');
  return { line: firstLine + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
}
