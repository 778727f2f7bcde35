import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMarks } from '../../domain/vietnamese.ts';
import { parseYaml } from '../../facts/yaml/parse-yaml.ts';
import { queryWords } from '../../site/search/read-query.ts';
import type { WordLists } from '../../site/search/word-lists.ts';

interface WrittenLists {
  readonly synonyms: readonly Said[];
  readonly numbered: readonly Said[];
  readonly now: readonly string[];
  readonly fillers: readonly string[];
}

interface Said {
  readonly say: readonly string[];
  readonly find: readonly string[];
}

/** What parents say and what schools call it, and words that only ask. @throws where the list does not fit. */
export function readWordLists(): WordLists {
  const source = readFileSync(join(import.meta.dirname, 'word-lists.yaml'), 'utf8');
  const lists = parseYaml(source)?.value;
  if (!areWordLists(lists))
    throw new Error(
      'word-lists.yaml: synonyms và numbered cần danh sách {say, find}, now và fillers cần danh sách chữ.',
    );
  const { synonyms, numbered, now, fillers } = lists;
  return {
    synonyms: [...now.map((said) => ({ say: queryWords(said), find: [] })), ...pairsOf(synonyms)],
    numbered: pairsOf(numbered),
    fillers: [...new Set(fillers.flatMap(queryWords).map(withoutMarks))],
  };
}

/** Each way to say it with each way to find it. */
const pairsOf = (all: readonly Said[]) =>
  all.flatMap(({ say, find }) =>
    say.flatMap((said) => find.map((found) => ({ say: queryWords(said), find: queryWords(found) }))),
  );

function areWordLists(value: unknown): value is WrittenLists {
  const { synonyms, numbered, now, fillers } = (value ?? {}) as Partial<WrittenLists>;
  return [fillers, now].every(areWords) && [synonyms, numbered].every(areSaid);
}

const areSaid = (value: readonly Partial<Said>[] | undefined): boolean =>
  Array.isArray(value) && value.every((each) => areWords(each?.say) && areWords(each?.find));

const areWords = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string');
