import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Lists of words and sentences, by name, from `phrases.yaml`. */
export type Phrases = Readonly<
  Record<
    | 'titles'
    | 'groups'
    | 'headings'
    | 'people'
    | 'deeds'
    | 'places'
    | 'outcomes'
    | 'sentences'
    | 'items'
    | 'authors',
    readonly string[]
  >
>;

/** The words from which posts are put together. */
export const phrases = parse(readFileSync(new URL('phrases.yaml', import.meta.url), 'utf8')) as Phrases;
