import { likenessOf } from './likeness.ts';
import { type Form, type PageForms, partStarts } from './places.ts';
import type { QueryWord } from './read-query.ts';

/** How well a page answers a query. */
export interface Score {
  readonly score: number;
  /** How much of what the query says the page has, 0 to 1. */
  readonly covered: number;
  /** Forms of words that it has, for marking them. */
  readonly keys: ReadonlySet<string>;
}

/** What a word is worth by the part of the page in which it stands. */
export const partWorth = { title: 4, description: 2.5, text: 1 } as const;
/** What two words of a query are worth that stand side by side, compared with each alone. */
const sideBySide = 1;
/** A title made of nothing but the query. */
const wholeTitle = 2;

/** One word of the query in the page. */
interface Hit {
  readonly form: Form;
  readonly likeness: number;
}

/**
 * Order among the pages that Pagefind found: words in the title first, words side by side, then what matters more.
 *
 * @param rarity How much each word tells.
 * @param weight How much the page matters, 0 to 1.
 */
export function scorePage(
  words: readonly QueryWord[],
  rarity: readonly number[],
  { forms, titleWords }: PageForms,
  weight: number,
): Score {
  const all = [...forms.values()];
  const hits = words.map((word) => bestHit(word, all));
  const whole = sum(rarity);
  const covered = sum(rarity.filter((_, at) => hits[at])) / whole;
  const inTitle = hits.filter((hit) =>
    hit?.form.places.some((place) => place < partStarts.description),
  ).length;
  const titleShare = inTitle / Math.max(1, titleWords, inTitle);
  const said = (worthOfAll(hits, rarity) / whole) * covered ** 2;
  return {
    score: (said + wholeTitle * titleShare * covered) * weightFactor(weight),
    covered,
    keys: tellingKeys(words, hits),
  };
}

/** Forms to mark: words that only ask are marked where there is nothing else. */
function tellingKeys(words: readonly QueryWord[], hits: readonly (Hit | undefined)[]): Set<string> {
  const found = hits.flatMap((hit, at) =>
    hit ? [{ key: hit.form.key, weight: words[at]?.weight ?? 0 }] : [],
  );
  const most = Math.max(...found.map(({ weight }) => weight));
  return new Set(found.filter(({ weight }) => weight === most).map(({ key }) => key));
}

/** Whether a page has a word at all, or one that it may become. */
export const hasWord = (word: QueryWord, { forms }: PageForms): boolean =>
  [...forms.values()].some(({ key, folded }) => likenessOf(word, key, folded) > 0);

function bestHit(word: QueryWord, forms: readonly Form[]): Hit | undefined {
  let best: Hit | undefined;
  for (const form of forms) {
    const likeness = likenessOf(word, form.key, form.folded);
    if (likeness > 0 && (!best || worthOf({ form, likeness }) > worthOf(best))) best = { form, likeness };
  }
  return best;
}

function worthOfAll(hits: readonly (Hit | undefined)[], rarity: readonly number[]): number {
  let worth = 0;
  hits.forEach((hit, at) => {
    if (!hit) return;
    worth += (rarity[at] ?? 0) * worthOf(hit);
    const before = hits[at - 1];
    if (before) worth += pairWorth(before, hit) * (((rarity[at - 1] ?? 0) + (rarity[at] ?? 0)) / 2);
  });
  return worth;
}

/** Most of it comes from the best place; being said often adds a little. */
const worthOf = ({ form, likeness }: Hit): number =>
  likeness * (partAt(form.places[0] ?? partStarts.text) + 0.1 * (form.places.length - 1));

function pairWorth(before: Hit, hit: Hit): number {
  const place = hit.form.places.find((each) => before.form.places.includes(each - 1));
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
export const weightFactor = (weight: number): number => 0.8 + 0.4 * weight;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
