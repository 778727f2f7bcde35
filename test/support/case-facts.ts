import { z } from 'zod';
import { type Month, monthsBetween } from '../../src/domain/calendar.ts';
import type { EntryFact, Facts } from '../../src/domain/facts.ts';
import type { SchoolYear } from '../../src/domain/school-year.ts';
import { day, declaration, entry, factsWith, image, post, reference } from './facts.ts';

const days = z.strictObject({ from: z.string(), to: z.string() });
const page = { section: z.string().default('tin-tuc'), page: z.string().default('content/tin-tuc/bai.md') };

/** An entry told once that stands for one, or several, in each month from `from` to `to`. */
const everyMonth = z.strictObject({
  /** Fields that hold the day, or the month where the field is `month`. */
  fields: z.array(z.string()).min(1),
  times: z.int().positive().default(1),
  day: z.string().default('20'),
  from: z.string().default('2025-09'),
  to: z.string().default('2026-05'),
  except: z.array(z.string()).default([]),
});

export const caseEntrySchema = z.strictObject({
  type: z.string(),
  slug: z.string(),
  /** Fields; a list for types whose data is one (su-kien). */
  data: z
    .custom<Readonly<Record<string, unknown>>>((told) => typeof told === 'object' && told !== null)
    .default({}),
  words: z.int().default(0),
  pictures: z.int().default(0),
  everyMonth: everyMonth.optional(),
});
export type CaseEntry = z.output<typeof caseEntrySchema>;

/**
 * Facts as a worked case in YAML writes them: the words of `src/domain/facts.ts`, with everything left out that
 * does not matter. `page` is the path of the file that a fact stands in.
 */
export const caseFactsSchema = z.strictObject({
  school: z
    .strictObject({
      level: z.enum(['mam-non', 'tieu-hoc', 'thcs']).default('tieu-hoc'),
      boarding: z.boolean().default(false),
      grades: z.array(z.number()).default([]),
      classes: z.array(z.string()).default([]),
      subjects: z.record(z.string(), z.array(z.string())).default({}),
      editorialBoard: z.array(z.string()).default([]),
    })
    .optional(),
  schoolYears: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\d{4}-\d{4}$/),
        ...days.shape,
        semesters: z.array(days).default([]),
        holidays: z.array(z.strictObject({ ...days.shape, name: z.string().default('Nghỉ lễ') })).default([]),
      }),
    )
    .default([]),
  /** Days of posts by category. */
  posts: z.record(z.string(), z.array(z.string())).default({}),
  entries: z.array(caseEntrySchema).default([]),
  images: z
    .array(
      z.strictObject({
        file: z.string(),
        width: z.int().optional(),
        alt: z.string().default('Ảnh'),
        ...page,
      }),
    )
    .default([]),
  references: z
    .array(
      z.strictObject({
        target: z.string(),
        fault: z.string().optional(),
        suggestion: z.string().optional(),
        ...page,
      }),
    )
    .default([]),
  declarations: z
    .array(
      z.strictObject({
        document: z.string().default('mau'),
        clause: z.string().default('I.1'),
        requirement: z.string().optional(),
        shortfalls: z.number().optional(),
        points: z.number().optional(),
        figures: z.record(z.string(), z.number()).optional(),
        declaredOn: z.string().default('2025-10-01'),
      }),
    )
    .default([]),
  quietMonths: z.array(z.string()).default([]),
  files: z
    .array(
      z.strictObject({
        file: z.string(),
        ...page,
        bytes: z.int().default(1000),
        format: z
          .enum(['pdf', 'zip', 'office', 'old-office', 'image', 'text', 'empty', 'unknown'])
          .default('pdf'),
        isSigned: z.boolean().optional(),
        pages: z.int().optional(),
      }),
    )
    .default([]),
  packages: z
    .array(
      z.strictObject({
        file: z.string(),
        page: page.page,
        fault: z.enum(['not-a-zip', 'damaged', 'encrypted', 'unsafe-path', 'too-big', 'missing']).optional(),
        startPage: z.string().optional(),
        hasManifest: z.boolean().default(false),
        forbidden: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  history: z
    .strictObject({ from: z.string(), firstSeen: z.record(z.string(), z.string()).default({}) })
    .optional(),
  accesses: z.array(z.strictObject({ account: z.string(), day: z.string() })).optional(),
  /** Lines of the logs that could not be read. */
  unreadableLines: z.int().default(0),
  locked: z
    .array(
      z.strictObject({
        path: z.string(),
        first: z.string(),
        stamp: z.string().default('a'),
        now: z.string().optional(),
        movedTo: z.string().optional(),
      }),
    )
    .optional(),
  personalData: z
    .array(
      z.strictObject({
        kind: z.enum(['pupil-list', 'marks', 'id-number', 'phone', 'address', 'email']),
        excerpt: z.string().default('09xx'),
        value: z.string().optional(),
        ...page,
      }),
    )
    .default([]),
  misspellings: z
    .array(z.strictObject({ word: z.string(), suggestion: z.string().optional(), ...page }))
    .optional(),
});
export type CaseFacts = z.output<typeof caseFactsSchema>;

const period = ({ from, to }: z.output<typeof days>) => ({ from: day(from), to: day(to) });

/** Numbers the places, so that two facts of one page stand on lines of their own. */
const at = (path: string, index: number) => ({ path, line: index + 5, column: 1 });

/** Facts of a worked case. A key left out is as empty as in a portal that has nothing of the kind. */
export function toFacts(told: CaseFacts): Facts {
  const { history, accesses, locked, misspellings } = told;
  return factsWith({
    school: told.school,
    schoolYears: told.schoolYears.map(({ id, semesters, holidays, ...whole }) => ({
      id: id as SchoolYear,
      ...period(whole),
      semesters: semesters.map(period),
      holidays: holidays.map(({ name, ...each }) => ({ ...period(each), name })),
    })),
    posts: Object.entries(told.posts).flatMap(([category, all]) => all.map((each) => post(each, category))),
    entries: told.entries.flatMap(toEntries),
    images: told.images.map(({ file, width, alt, section, page: path }, i) =>
      image(file, width, { alt, section, at: at(path, i) }),
    ),
    references: told.references.map(({ target, fault, suggestion, page: path }) =>
      reference(target, fault as Parameters<typeof reference>[1], suggestion, path),
    ),
    declarations: told.declarations.map(({ declaredOn, ...each }) =>
      declaration({ ...each, declaredOn: day(declaredOn) } as Parameters<typeof declaration>[0]),
    ),
    quietMonths: told.quietMonths as Month[],
    files: told.files.map(({ page: path, ...file }) => ({ ...file, at: { path } }) as Facts['files'][number]),
    packages: told.packages.map(
      ({ page: path, ...each }) => ({ ...each, at: { path } }) as Facts['packages'][number],
    ),
    history: history && {
      from: day(history.from),
      firstSeen: new Map(Object.entries(history.firstSeen).map(([path, first]) => [path, day(first)])),
    },
    accesses: accesses && {
      visits: accesses.map(({ account, day: when }) => ({ account, day: day(when) })),
      unreadableLines: told.unreadableLines,
    },
    locked: locked?.map(
      (each) => ({ ...each, first: day(each.first) }) as NonNullable<Facts['locked']>[number],
    ),
    personalData: told.personalData.map(
      ({ page: path, ...each }, i) => ({ ...each, at: at(path, i) }) as Facts['personalData'][number],
    ),
    misspellings: misspellings?.map(
      ({ page: path, ...each }, i) =>
        ({ ...each, at: at(path, i) }) as NonNullable<Facts['misspellings']>[number],
    ),
  });
}

/** The entries that one of a case stands for. */
export function toEntries({ type, slug, data, words, pictures, everyMonth: every }: CaseEntry): EntryFact[] {
  if (!every) return [entry(type, slug, data, { words, pictures })];
  const { fields, times, from, to, except } = every;
  return monthsBetween(day(`${from}-01`), day(`${to}-01`))
    .filter((month) => !except.includes(month))
    .flatMap((month) =>
      Array.from({ length: times }, (_, i) => {
        const days = fields.map((field) => [field, field === 'month' ? month : `${month}-${every.day}`]);
        return entry(
          type,
          `${slug}-${month}-${i + 1}`,
          { ...data, ...Object.fromEntries(days) },
          { words, pictures },
        );
      }),
    );
}
