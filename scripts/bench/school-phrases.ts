import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Random } from '../sample/random.ts';

type Lists =
  | 'families'
  | 'middles'
  | 'givenNames'
  | 'units'
  | 'parts'
  | 'poorTitles'
  | 'lessonSentences'
  | 'goals'
  | 'ways'
  | 'documentSentences'
  | 'tasks'
  | 'bodies'
  | 'deadlines'
  | 'calendarItems';

type ByName = Readonly<Record<string, readonly string[]>>;

/** Words from which staff, lessons, documents and calendars are put together, from `school-phrases.yaml`. */
export type SchoolPhrases = Readonly<Record<Lists, readonly string[]>> & {
  /** Subjects of each grade. */
  readonly subjects: ByName;
  /** Subjects with a teacher of their own. */
  readonly specialSubjects: readonly string[];
  /** Names of lessons by subject. */
  readonly lessons: ByName;
  /** Kinds of learning materials; a kind named more often is made more often. */
  readonly materialKinds: readonly string[];
  /** Software by kind of material. */
  readonly software: ByName;
  /** Documents of the school: kind, topic, trích yếu. */
  readonly ownDocuments: readonly { readonly kind: string; readonly topic: string; readonly title: string }[];
  /** Documents of the authorities: kind, trích yếu. */
  readonly documentsFromAbove: readonly { readonly kind: string; readonly title: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    /** Month and day, `09-05`. */
    readonly day: string;
  }[];
};

/** All of these words. */
export const schoolPhrases = parse(
  readFileSync(new URL('school-phrases.yaml', import.meta.url), 'utf8'),
) as SchoolPhrases;

/** A sentence of the description of a learning material. */
export const lessonSentence = (random: Random): string =>
  fillIn(
    random.pick(schoolPhrases.lessonSentences),
    { goals: schoolPhrases.goals, ways: schoolPhrases.ways },
    random,
  );

/** A sentence of an official document. */
export const documentSentence = (random: Random): string =>
  fillIn(
    random.pick(schoolPhrases.documentSentences),
    { tasks: schoolPhrases.tasks, bodies: schoolPhrases.bodies, deadlines: schoolPhrases.deadlines },
    random,
  );

/** The sentence with each `{name}` in it replaced by one of the words of that name. */
const fillIn = (sentence: string, words: ByName, random: Random): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => random.pick(words[name] ?? [slot]));
