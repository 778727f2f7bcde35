import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMarks } from '../../domain/vietnamese.ts';
import { parseYaml } from '../../facts/yaml/parse-yaml.ts';
import { queryWords } from '../../site/search/read-query.ts';
import type { WordLists } from '../../site/search/word-lists.ts';

interface WrittenLists {
  readonly synonyms: readonly { readonly say: readonly string[]; readonly find: readonly string[] }[];
  readonly fillers: readonly string[];
}

/** What parents say and what schools call it, and words that only ask. @throws where the list does not fit. */
export function readWordLists(): WordLists {
  const source = readFileSync(join(import.meta.dirname, 'word-lists.yaml'), 'utf8');
  const lists = parseYaml(source)?.value;
  if (!areWordLists(lists))
    throw new Error('word-lists.yaml: synonyms cần danh sách {say, find}, fillers cần danh sách chữ.');
  const { synonyms, fillers } = lists;
  return {
    synonyms: synonyms.flatMap(({ say, find }) =>
      say.flatMap((said) => find.map((found) => ({ say: queryWords(said), find: queryWords(found) }))),
    ),
    fillers: [...new Set(fillers.flatMap(queryWords).map(withoutMarks))],
  };
}

function areWordLists(value: unknown): value is WrittenLists {
  const { synonyms, fillers } = (value ?? {}) as Partial<WrittenLists>;
  return (
    areWords(fillers) &&
    Array.isArray(synonyms) &&
    synonyms.every((each) => areWords(each?.say) && areWords(each?.find))
  );
}

const areWords = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string');
