import type { Form } from './find-forms.ts';
import { type IndexEntry, partStarts } from './index-format.ts';
import { smallAt } from './number-code.ts';
import type { QueryWord } from './read-query.ts';

/** A page that was found. */
export interface Scored {
  readonly page: number;
  readonly score: number;
  /** How much of what the query says the page has, 0 to 1. */
  readonly covered: number;
  /** Forms of words that it has, for marking them. */
  readonly keys: ReadonlySet<string>;
}

/** What a word is worth by the part of the page in which it stands. */
const partWorth = { title: 4, description: 2.5, text: 1 } as const;
/** What two words of a query are worth that stand side by side, compared with each alone. */
const sideBySide = 1;
/** A title made of nothing but the query. */
const wholeTitle = 2;
/** A page must have words that make up this part of what a query says. */
const leastCovered = 0.45;

/** One word of the query in one page. */
interface Hit {
  readonly key: string;
  readonly likeness: number;
  readonly places: readonly number[];
}

type Entry = Pick<IndexEntry, 'pages' | 'weightOf' | 'titleWords'>;

/** Scores of all pages with enough of a query's words, in no order. @param forms Of each word. */
export function scorePages(
  words: readonly QueryWord[],
  forms: readonly (readonly Form[])[],
  entry: Entry,
): Scored[] {
  const pages = gather(forms);
  const rarity = words.map(({ weight }, at) => {
    const found = new Set(forms[at]?.flatMap(({ places }) => [...places.keys()])).size;
    return weight * Math.log(2 + entry.pages / (1 + found));
  });
  const whole = sum(rarity);
  return [...pages].flatMap(([page, hits]) => {
    const covered = sum(rarity.filter((_, at) => hits[at])) / whole;
    if (covered < leastCovered) return [];
    const score = (scoreOf(hits, rarity) / whole) * covered ** 2;
    const inTitle = hits.filter((hit) => hit?.places.some((place) => place < partStarts.description)).length;
    const titleShare = inTitle / Math.max(1, smallAt(entry.titleWords, page), inTitle);
    const weight = weightAt(entry.weightOf, page);
    const keys = new Set(hits.flatMap((hit) => (hit ? [hit.key] : [])));
    return [{ page, score: (score + wholeTitle * titleShare * covered) * weight, covered, keys }];
  });
}

/** For each page, the best hit of each word. */
function gather(forms: readonly (readonly Form[])[]): Map<number, (Hit | undefined)[]> {
  const pages = new Map<number, (Hit | undefined)[]>();
  forms.forEach((ofWord, at) => {
    for (const { key, likeness, places } of ofWord)
      for (const [page, where] of places) {
        const hits = pages.get(page) ?? new Array<Hit | undefined>(forms.length).fill(undefined);
        pages.set(page, hits);
        const known = hits[at];
        const hit = { key, likeness, places: where };
        if (!known || worthOf(hit) > worthOf(known)) hits[at] = hit;
      }
  });
  return pages;
}

function scoreOf(hits: readonly (Hit | undefined)[], rarity: readonly number[]): number {
  let score = 0;
  hits.forEach((hit, at) => {
    if (!hit) return;
    score += (rarity[at] ?? 0) * worthOf(hit);
    const before = hits[at - 1];
    if (before) score += pairWorth(before, hit) * (((rarity[at - 1] ?? 0) + (rarity[at] ?? 0)) / 2);
  });
  return score;
}

/** Most of it comes from the best place; being said often adds a little. */
const worthOf = ({ likeness, places }: Hit): number =>
  likeness * (partAt(places[0] ?? partStarts.text) + 0.1 * (places.length - 1));

function pairWorth(before: Hit, hit: Hit): number {
  const place = hit.places.find((each) => before.places.includes(each - 1));
  if (place === undefined) return 0;
  return sideBySide * before.likeness * hit.likeness * partAt(place);
}

const partAt = (place: number): number =>
  place < partStarts.description
    ? partWorth.title
    : place < partStarts.text
      ? partWorth.description
      : partWorth.text;

/** Between 0.8 for what is long past and 1.2 for what matters most. */
const weightAt = (weightOf: string, page: number): number => 0.8 + (0.4 * smallAt(weightOf, page)) / 63;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
