import { type LocalDate, parseDay } from '../../src/domain/calendar.ts';
import type {
  DeclarationFact,
  EntryFact,
  Facts,
  ImageFact,
  PostFact,
  ReferenceFact,
  ReferenceFault,
} from '../../src/domain/facts.ts';

/** A day, or a stop with its name: a slip in a test must not look like a fault of the program. */
export function day(text: string): LocalDate {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`"${text}" is no day`);
  return parsed;
}

export const post = (date: string, category = 'chuyen-mon'): PostFact => ({
  title: 'Tin',
  publishedOn: day(date),
  category,
  at: { path: `content/tin-tuc/${date}.md` },
});

/** A picture of a post, described well; `undefined` for a width that could not be read. */
export const image = (
  file: string,
  widthPx: number | undefined,
  others: Partial<Pick<ImageFact, 'section' | 'alt' | 'at'>> = {},
): ImageFact => ({
  file,
  section: 'tin-tuc',
  alt: 'Học sinh lớp 3A đọc sách',
  at: { path: 'content/tin-tuc/bai.md', line: 7, column: 1 },
  ...(widthPx !== undefined && { widthPx, heightPx: 300 }),
  ...others,
});

export const reference = (
  target: string,
  fault?: ReferenceFault,
  suggestion?: string,
  path = 'content/tin-tuc/bai.md',
): ReferenceFact => ({
  target,
  section: 'tin-tuc',
  at: { path, line: 7, column: 1 },
  ...(fault && { fault }),
  ...(suggestion && { suggestion }),
});

export const entry = (
  type: string,
  slug: string,
  data: Readonly<Record<string, unknown>> = {},
  { words = 0, pictures = 0 }: Partial<Pick<EntryFact, 'words' | 'pictures'>> = {},
): EntryFact => ({
  type,
  slug,
  data,
  words,
  pictures,
  address: null,
  at: { path: `content/${type}/${slug}.md` },
});

export const declaration = (
  told: Partial<
    Pick<
      DeclarationFact,
      'document' | 'clause' | 'requirement' | 'shortfalls' | 'points' | 'figures' | 'declaredOn'
    >
  >,
): DeclarationFact => ({
  document: 'mau',
  clause: 'I.1',
  evidence: ['Biên bản họp'],
  declaredBy: 'Nguyễn Thị Mai',
  position: 'Hiệu trưởng',
  declaredOn: day('2025-10-01'),
  at: { path: 'content/khai-bao/mau/I.1.yaml' },
  ...told,
});

/** A portal in which there is nothing but what is given. */
export const factsWith = (facts: Partial<Facts>): Facts => ({
  posts: [],
  images: [],
  references: [],
  entries: [],
  declarations: [],
  quietMonths: [],
  school: undefined,
  schoolYears: [],
  files: [],
  packages: [],
  history: undefined,
  accesses: undefined,
  locked: undefined,
  personalData: [],
  misspellings: undefined,
  ...facts,
});
