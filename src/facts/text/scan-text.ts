import type { FactName, Facts, MisspellingFact, PersonalDataFact } from '../../domain/facts.ts';
import type { RenderedEntry } from '../entries/render-entry.ts';

/** What was found in the text of one page; places are lines and columns of its file. */
export interface PageScan {
  /** Scanner that looked: what another one would find is not known. */
  readonly by: string;
  readonly personalData: readonly Seen<PersonalDataFact>[];
  readonly misspellings: readonly Seen<MisspellingFact>[];
}

/** A fact without what every fact of the page shares. */
type Seen<Fact> = Omit<Fact, 'section' | 'at'> & { readonly line: number; readonly column: number };

/** Looks through the Markdown of pages for what some check asks for. */
export interface TextScanner {
  /** Tells scanners apart that look for different things. */
  readonly id: string;
  /** Whether a dictionary is there to judge spelling with. */
  readonly knowsSpelling: boolean;
  /** @param firstLine Line of the file on which the text begins, 1-based. */
  scanPage(source: string, firstLine: number): PageScan;
}

/** A scanner for what is needed; `undefined` where nothing is. */
export async function openScanner(_needs: ReadonlySet<FactName>): Promise<TextScanner | undefined> {
  return undefined;
}

/** Facts that come from the text of pages. */
export type ScannedText = Pick<Facts, 'personalData' | 'misspellings'>;

/** What was seen in all pages, with their places. */
export function scannedText(pages: readonly RenderedEntry[], scanner: TextScanner | undefined): ScannedText {
  const all = pages.flatMap(({ entry: { type, path }, scanned }) =>
    scanned ? [{ type, path, scanned }] : [],
  );
  return {
    personalData: all.flatMap(({ type, path, scanned }) =>
      scanned.personalData.map(({ line, column, ...seen }) => ({
        ...seen,
        section: type,
        at: { path, line, column },
      })),
    ),
    misspellings: scanner?.knowsSpelling
      ? all.flatMap(({ type, path, scanned }) =>
          scanned.misspellings.map(({ line, column, ...seen }) => ({
            ...seen,
            section: type,
            at: { path, line, column },
          })),
        )
      : undefined,
  };
}
