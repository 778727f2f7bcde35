/** What helps to understand a query; written beside the index by `publish/write-search-index.ts`. */
export interface WordLists {
  readonly synonyms: readonly Synonym[];
  /** Kinds of documents, and how they are abbreviated before or after a number. */
  readonly numbered: readonly Synonym[];
  /** Words that ask and say nothing of what is asked for, without marks. */
  readonly fillers: readonly string[];
}

/** Words that people say, and what it is called here; nothing where the words say nothing of a page. */
export interface Synonym {
  readonly say: readonly string[];
  readonly find: readonly string[];
}

export const wordListsAddress = '/tim-kiem/tu-ngu.json';
