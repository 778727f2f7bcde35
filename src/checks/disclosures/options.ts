import { z } from 'zod';
import { dayOption } from '../../domain/day-option.ts';
import { monthDay } from '../../domain/month-day.ts';

const periodSchema = z.strictObject({
  /** Stands after the duty: `q1` of duty `27.2` is `27.2-q1`. */
  id: z.string(),
  /** What readers call it: `quý I`. */
  label: z.string(),
  /** Last day of the period in its calendar year. */
  end: monthDay,
  /** Most days after that day; the limit is included. */
  withinDays: z.int().nonnegative(),
  /** Whether only Monday to Friday without holidays count. */
  workingDays: z.boolean().default(false),
});
export type DutyPeriod = z.output<typeof periodSchema>;

/** What a document asks to be disclosed, and by when. */
export const disclosureOptions = z
  .strictObject({
    /** Clause of the asking document that pages name (`duty: <document>/<clause>`). Left out, its pages are judged whatever their clause, and none is missed. */
    duty: z.string().optional(),
    /** What readers call it. */
    label: z.string(),
    /**
     * How often it is asked for. A page belongs to the school year of its folder, else of its date; to the calendar
     * year of its date (see `yearFrom`).
     */
    per: z.enum(['school-year', 'calendar-year', 'once']).default('school-year'),
    /** Calendar year of a page: that of its date, or the one in which the school year of its folder ends. */
    yearFrom: z.enum(['date', 'folder']).default('date'),
    /** Years in which it is asked for, both included; of a school year, the one in which it ends. */
    years: z.strictObject({ from: z.int().optional(), until: z.int().optional() }).default({}),
    /** Last day within the year, included: `06-30`. Left out, the last day of the year. */
    by: monthDay.optional(),
    /** Whether what came after `by` is too late, or only what is missing counts. */
    late: z.enum(['fail', 'accept']).default('fail'),
    /** Parts of the calendar year, each asked for by itself after its end. Those that end from the first day judged to the end of the school year (31 July) count. */
    periods: z.array(periodSchema).default([]),
    /** The file that it must carry. */
    file: z.literal('pdf').optional(),
    /** Fewest words of the page; the limit is included. */
    minWords: z.int().nonnegative().default(0),
    /** Most days from the decision (`changedOn`) to the disclosure (`date`); the limit is included. */
    within: z
      .strictObject({
        days: z.int().nonnegative(),
        after: z.literal('changedOn'),
        workingDays: z.boolean().default(false),
      })
      .optional(),
    /** Most working days from a change (`changedOn`) to the update (`updated`, or `date`); the limit is included. */
    updateWithinWorkingDays: z.int().nonnegative().optional(),
    /** Days on which a document may be cited; pages dated on others fail. */
    inForce: z
      .strictObject({
        /** Left out, the asking document. */
        document: z.string().optional(),
        from: dayOption.optional(),
        until: dayOption.optional(),
        /** What to cite instead: `tt-09-2024`. */
        replacedBy: z.string().optional(),
      })
      .optional(),
  })
  .refine(
    ({ duty, periods }) => duty !== undefined || periods.length === 0,
    'có "periods" mà thiếu "duty". Hãy ghi nghĩa vụ công khai (duty)',
  )
  .refine(
    ({ per, yearFrom }) => yearFrom === 'date' || per === 'calendar-year',
    '`yearFrom: folder` chỉ đi với `per: calendar-year`. Hãy sửa một trong hai',
  );
export type DisclosureOptions = z.output<typeof disclosureOptions>;
