import {
  type HeadsPiece,
  headsInPiece,
  type IndexEntry,
  indexAddress,
  pieceAddress,
  type TextsPiece,
  type WordsPiece,
} from './index-format.ts';

/** The search index, its pieces fetched when first asked for. */
export interface SearchIndex {
  readonly entry: IndexEntry;
  /** The piece with the words that begin like this one. */
  words(folded: string): Promise<WordsPiece>;
  head(page: number): Promise<HeadsPiece[number] | undefined>;
  /** @throws where the piece cannot be fetched. */
  text(page: number): Promise<string>;
  /** Fetches what is needed to find and to name every page, for the time without a network. */
  fetchAll(): Promise<void>;
}

/** @param fetchJson Gives what lies at an address of the site. */
export async function openIndex(fetchJson: (address: string) => Promise<unknown>): Promise<SearchIndex> {
  const entry = (await fetchJson(indexAddress)) as IndexEntry;
  const fetched = new Map<string, Promise<unknown>>();
  const piece = <Piece>(kind: 'tu' | 'dau' | 'loi', number: number): Promise<Piece> => {
    const address = pieceAddress(entry.version, kind, number);
    const known = fetched.get(address) ?? fetchJson(address);
    fetched.set(address, known);
    // A piece that did not come is asked for again the next time.
    known.catch(() => fetched.delete(address));
    return known as Promise<Piece>;
  };
  const headPieces = Math.ceil(entry.pages / headsInPiece);
  return {
    entry,
    words: async (folded) =>
      entry.words.length === 0 ? {} : piece<WordsPiece>('tu', pieceOf(entry.words, folded)),
    head: async (page) =>
      (await piece<HeadsPiece>('dau', Math.floor(page / headsInPiece)))[page % headsInPiece],
    async text(page) {
      const number = pieceOf(entry.texts, page);
      return (await piece<TextsPiece>('loi', number))[page - (entry.texts[number] ?? 0)] ?? '';
    },
    async fetchAll() {
      await Promise.all(entry.words.map((_, number) => piece('tu', number)));
      await Promise.all(Array.from({ length: headPieces }, (_, number) => piece('dau', number)));
    },
  };
}

/** Number of the last piece that does not begin after something; the first where all do. */
function pieceOf<Key extends string | number>(firsts: readonly Key[], key: Key): number {
  const after = firsts.findIndex((first) => first > key);
  return Math.max(0, (after === -1 ? firsts.length : after) - 1);
}
