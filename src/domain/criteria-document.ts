import { z } from 'zod';
import { type LocalDate, parseDay } from './calendar.ts';
import type { Criterion } from './criterion.ts';

const day = z.string().transform((value, context): LocalDate => {
  const parsed = parseDay(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', params: { kind: 'day' }, input: value });
  return z.NEVER;
});

/** A grade (xếp loại, mức): `from` belongs to it, `above` does not. */
const grade = z
  .strictObject({ name: z.string(), from: z.number().optional(), above: z.number().optional() })
  .refine(({ from, above }) => (from === undefined) !== (above === undefined), {
    params: { kind: 'one-of', keys: ['from', 'above'] },
  });
export type Grade = z.output<typeof grade>;

/**
 * A criteria document (bộ tiêu chí) as `criteria/<id>/document.yaml` states it.
 *
 * A `rubric` gives points; a `profile` holds what a school has promised itself, `duties` what the law
 * asks; neither has points.
 */
export const criteriaDocumentSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['rubric', 'profile', 'duties']),
  title: z.string(),
  issuer: z.string(),
  /** Số hiệu, as printed. */
  number: z.string(),
  issued: day.optional(),
  effective: z.strictObject({ from: day, until: day.optional() }),
  replacedBy: z.string().optional(),
  /** A document whose clauses are taken over; one with the same number here replaces it. */
  extends: z.string().optional(),
  /** What a reader of the report should know of it: oddities, readings, whether it is still in force. */
  note: z.string().optional(),
  /** Levels of school it speaks of; left out, all. */
  levels: z.array(z.enum(['mam-non', 'tieu-hoc', 'thcs'])).optional(),
  /** Where the words come from, and how sure that is. */
  sources: z.array(z.strictObject({ title: z.string(), note: z.string().optional() })).default([]),
  /** Sum of all `points`, as printed; checked against the clauses when they are read. */
  totalPoints: z.number().nonnegative().default(0),
  /** Standards (tiêu chuẩn) with their printed sums, checked likewise. */
  groups: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        points: z.number(),
        /** Share of its points that the group must pass (0.5: more than half) before the whole has a grade. */
        above: z.number().min(0).max(1).optional(),
        /** Grades of the group by itself, highest first. */
        grades: z.array(grade).default([]),
      }),
    )
    .default([]),
  /** Grades (xếp loại) of the whole, highest first. */
  grades: z.array(grade).default([]),
});

export interface CriteriaDocument extends z.output<typeof criteriaDocumentSchema> {
  readonly criteria: readonly Criterion[];
}
