import type { LocalDate } from './calendar.ts';
import type { FileFact } from './evidence-facts.ts';
import type { EntryFact } from './facts.ts';
import { type SchoolYear, schoolYearOf } from './school-year.ts';
import type { SourceLocation } from './source-location.ts';

/** One disclosure (công khai) of the portal, as checks look at it. */
export interface Disclosure {
  /** Path below the content folder: `cong-khai/2025-2026/thu-chi.md`. */
  readonly path: string;
  readonly title: string;
  /** Criteria document that asks for it: `tt-09-2024`. */
  readonly document: string;
  /** Its clause: `5`, `27.2-q1`. */
  readonly clause: string;
  /** Day on which it was disclosed. */
  readonly date: LocalDate;
  /** Day on which what it tells changed, or was decided. */
  readonly changedOn?: LocalDate;
  readonly updated?: LocalDate;
  /** That of its folder, else that of `date`. */
  readonly schoolYear: SchoolYear;
  readonly words: number;
  readonly hasPdf: boolean;
  /** Name of an attached file that ends in `.pdf` and is none; left out where there is a PDF, or no such file. */
  readonly falsePdf?: string;
  readonly at: SourceLocation;
}

/** What had been disclosed by a day, in the order of the paths. */
export function disclosuresOf(
  entries: readonly EntryFact[],
  files: readonly FileFact[],
  asOf: LocalDate,
): Disclosure[] {
  const withPdf = new Set(files.filter(({ format }) => format === 'pdf').map(({ at }) => at.path));
  const falsePdfs = new Map(
    files.filter(isFalsePdf).map(({ file, at }) => [at.path, file.slice(file.lastIndexOf('/') + 1)]),
  );
  return entries
    .filter(({ type }) => type === 'cong-khai')
    .map((entry) => {
      const hasPdf = withPdf.has(entry.at.path);
      const falsePdf = hasPdf ? undefined : falsePdfs.get(entry.at.path);
      return { ...toDisclosure(entry, hasPdf), ...(falsePdf && { falsePdf }) };
    })
    .filter(({ date }) => date <= asOf);
}

const isFalsePdf = ({ file, format }: FileFact) => format !== 'pdf' && /\.pdf$/i.test(file);

function toDisclosure({ data, words, at }: EntryFact, hasPdf: boolean): Disclosure {
  const { duty, date, ...others } = data as unknown as Data;
  const slash = duty.indexOf('/');
  const folder = /^content\/cong-khai\/(\d{4}-\d{4})\//.exec(at.path)?.[1] as SchoolYear | undefined;
  return {
    ...others,
    date,
    document: duty.slice(0, slash),
    clause: duty.slice(slash + 1),
    schoolYear: folder ?? schoolYearOf(date),
    words,
    hasPdf,
    path: at.path.replace(/^content\//, ''),
    at,
  };
}

type Data = Pick<Disclosure, 'title' | 'date'> &
  Partial<Pick<Disclosure, 'changedOn' | 'updated'>> & { readonly duty: string };
