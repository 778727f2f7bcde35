import type { FactName, Facts, MisspellingFact, PersonalDataFact } from '../../domain/facts.ts';
import type { RenderedEntry } from '../entries/render-entry.ts';
import type { Seen } from './seen.ts';

/** What was found in the text of one page; places are lines and columns of its file. */
export interface PageScan {
  /** Scanner that looked: what another one would find is not known. */
  readonly by: string;
  readonly personalData: readonly Seen<PersonalDataFact>[];
  readonly misspellings: readonly Seen<MisspellingFact>[];
}

/** Looks through the Markdown of pages for what some check asks for. */
export interface TextScanner {
  /** Tells scanners apart that look for different things. */
  readonly id: string;
  readonly judgesSpelling: boolean;
  /** @param firstLine Line of the file on which the text begins, 1-based. */
  scanPage(source: string, firstLine: number): PageScan;
}

const scanned = ['personalData', 'misspellings'] as const satisfies readonly FactName[];

/**
 * A scanner for what is needed; `undefined` where nothing is. What it finds is remembered with the page, until the page
 * or a file of this program changes.
 */
export async function openScanner(needs: ReadonlySet<FactName>): Promise<TextScanner | undefined> {
  const wanted = scanned.filter((each) => needs.has(each));
  if (wanted.length === 0) return undefined;
  const personal = needs.has('personalData') ? await import('./personal/find-personal-data.ts') : undefined;
  const spelling = needs.has('misspellings') ? await import('./spelling/find-misspellings.ts') : undefined;
  const id = wanted.join('+');
  return {
    id,
    judgesSpelling: spelling !== undefined,
    scanPage: (source, firstLine) => ({
      by: id,
      personalData: personal?.findPersonalData(source, firstLine) ?? [],
      misspellings: spelling?.findMisspellings(source, firstLine) ?? [],
    }),
  };
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
    misspellings: scanner?.judgesSpelling
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
