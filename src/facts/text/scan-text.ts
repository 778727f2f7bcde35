import type { LocalDate } from '../../domain/calendar.ts';
import type { MisspellingFact, PersonalDataFact } from '../../domain/evidence-facts.ts';
import type { FactName, Facts } from '../../domain/facts.ts';
import type { RenderedEntry } from '../entries/render-entry.ts';
import type { Seen } from './seen.ts';

/** What was found in the text of one page; places are lines and columns of its file. */
export interface PageScan {
  /** Scanner that looked: what another one would find is not known. */
  readonly by: string;
  readonly personalData: readonly Seen<PersonalDataFact>[];
  readonly misspellings: readonly Seen<MisspellingFact>[];
}

/** What a page is, as far as it matters to what is looked for in it. */
export interface ScannedPage {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Pages whose spelling is judged: of these types, and not dated before that day. */
export interface SpellingScope {
  readonly types: ReadonlySet<string>;
  readonly from: LocalDate | undefined;
}

/** Looks through the Markdown of pages for what some check asks for. */
export interface TextScanner {
  readonly judgesSpelling: boolean;
  /** What it looks for in a page; what was found by another name is not known. */
  idFor(page: ScannedPage): string;
  /** @param firstLine Line of the file on which the text begins, 1-based. */
  scanPage(page: ScannedPage, source: string, firstLine: number): PageScan;
}

const scanned = ['personalData', 'misspellings'] as const satisfies readonly FactName[];

/**
 * A scanner for what is needed; `undefined` where nothing is. What it finds is remembered with the page, until the page
 * or a file of this program changes.
 */
export async function openScanner(
  needs: ReadonlySet<FactName>,
  scope?: SpellingScope,
): Promise<TextScanner | undefined> {
  if (!scanned.some((each) => needs.has(each))) return undefined;
  const personal = needs.has('personalData') ? await import('./personal/find-personal-data.ts') : undefined;
  const spelling = needs.has('misspellings') ? await import('./spelling/find-misspellings.ts') : undefined;
  const spells = (page: ScannedPage) => spelling !== undefined && isInScope(page, scope);
  const idFor = (page: ScannedPage) => `${personal ? 'p' : ''}${spells(page) ? 's' : ''}`;
  return {
    judgesSpelling: spelling !== undefined,
    idFor,
    scanPage: (page, source, firstLine) => ({
      by: idFor(page),
      personalData: personal?.findPersonalData(source, firstLine) ?? [],
      misspellings: spells(page) ? (spelling?.findMisspellings(source, firstLine) ?? []) : [],
    }),
  };
}

/** Without a scope, every page is in it; a page without a day is never too old. */
function isInScope({ type, data }: ScannedPage, scope: SpellingScope | undefined): boolean {
  if (!scope) return true;
  const { date } = data;
  return scope.types.has(type) && !(scope.from && typeof date === 'string' && date < scope.from);
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
