import { z } from 'zod';
import { type LocalDate, type Moment, parseDay, parseMoment } from './calendar.ts';

/**
 * What a field is called, in the words of the people who fill it in. The editor's form, its hints,
 * the JSON Schema and every message are made from this.
 */
export interface FieldWords {
  /** Name of the field in Vietnamese: `Ngày đăng`. */
  readonly label: string;
  /** One or two sentences for the person who fills it in. */
  readonly hint?: string;
  readonly example?: string;
}

/** What editors see instead of the text form in which a value is read. */
type EditorForm = Record<string, unknown>;

const meta = (words: FieldWords, editorForm?: EditorForm) => ({
  title: words.label,
  ...(words.hint && { description: words.hint }),
  ...(words.example && { examples: [words.example] }),
  ...(editorForm && { editorForm }),
});

/** A line of text, trimmed; an empty one counts as left out. A title such as `2025` or `20/11` stays text. */
export const text = (words: FieldWords) => z.string().trim().min(1).meta(meta(words));

/** A calendar day, in any of the forms of {@link parseDay}. */
export const day = (words: FieldWords) =>
  z
    .string()
    .transform((value, context): LocalDate => {
      const parsed = parseDay(value.trim());
      if (parsed) return parsed;
      context.addIssue({ code: 'custom', params: { kind: 'day' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'string', format: 'date' }));

/** A day, or a day with a time, of which the time counts too; see {@link parseMoment}. */
export const moment = (words: FieldWords) =>
  z
    .string()
    .transform((value, context): Moment => {
      const parsed = parseMoment(value.trim());
      if (parsed) return parsed;
      context.addIssue({ code: 'custom', params: { kind: 'day' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'string', format: 'date' }));

/** A month, `YYYY-MM` or `MM/YYYY`. */
export const month = (words: FieldWords) =>
  z
    .string()
    .transform((value, context) => {
      const forms = /^(\d{4})-(\d{1,2})$/.exec(value) ?? /^(\d{1,2})\/(\d{4})$/.exec(value)?.toReversed();
      const [year, index] = forms?.filter((part) => /^\d{1,4}$/.test(part)) ?? [];
      const first = parseDay(`${year}-${index}-01`);
      if (first) return first.slice(0, 7) as z.output<typeof monthBrand>;
      context.addIssue({ code: 'custom', params: { kind: 'month' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'string', pattern: '^\\d{4}-\\d{2}$' }));
const monthBrand = z.string().brand<'Month'>();

/** A whole number from 0 (or `min`) on. */
export const count = (words: FieldWords, min = 0) =>
  z
    .string()
    .transform((value, context) => {
      const parsed = /^\d+$/.test(value.trim()) ? Number(value) : Number.NaN;
      if (parsed >= min) return parsed;
      context.addIssue({ code: 'custom', params: { kind: 'count', min }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'integer', minimum: min }));

/** A number that may have decimals, with a point or a comma. */
export const decimal = (words: FieldWords) =>
  z
    .string()
    .transform((value, context) => {
      const parsed = /^\d+([.,]\d+)?$/.test(value.trim()) ? Number(value.replace(',', '.')) : Number.NaN;
      if (!Number.isNaN(parsed)) return parsed;
      context.addIssue({ code: 'custom', params: { kind: 'decimal' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'number', minimum: 0 }));

const yes = ['true', 'có', 'yes'];
const no = ['false', 'không', 'no'];

/** `true` or `false`; `có` and `không` are read too. */
export const yesNo = (words: FieldWords) =>
  z
    .string()
    .transform((value, context) => {
      const word = value.trim().toLowerCase();
      if (yes.includes(word) || no.includes(word)) return yes.includes(word);
      context.addIssue({ code: 'custom', params: { kind: 'yes-no' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'boolean' }));

/** One of a closed set; `options` gives each id its Vietnamese name. */
export const choice = <const Id extends string>(words: FieldWords, options: Readonly<Record<Id, string>>) =>
  z.enum(Object.keys(options) as [Id, ...Id[]]).meta({ ...meta(words), choices: options });

/** A list; a single value written without dashes is read as a list of one. */
export const list = <Item extends z.ZodType>(words: FieldWords, item: Item) =>
  z
    .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(item))
    .meta(meta(words));

/** A web address with `http(s)://`. */
export const webAddress = (words: FieldWords) => z.url({ protocol: /^https?$/ }).meta(meta(words));

export const email = (words: FieldWords) => z.email().meta(meta(words));

/** A file of the content folder: relative to the file that names it, or from the content folder with a leading `/`. */
export const fileReference = (words: FieldWords) => z.string().trim().min(1).meta(meta(words));

/** Lower-case letters, digits and hyphens: the form of ids and addresses. */
export const slug = (words: FieldWords) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta(meta(words));

export const schoolYear = (words: FieldWords) =>
  z
    .string()
    .transform((value, context) => {
      const [, first, second] = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(value.trim()) ?? [];
      if (first && Number(second) === Number(first) + 1) return `${Number(first)}-${Number(second)}` as const;
      context.addIssue({ code: 'custom', params: { kind: 'school-year' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'string', pattern: '^\\d{4}-\\d{4}$' }));

/** A colour, `#1d6a3f`; the sign in front may be missing, because YAML takes it for a comment. */
export const colour = (words: FieldWords) =>
  z
    .string()
    .transform((value, context) => {
      const [, digits] = /^#?([\da-f]{6})$/i.exec(value.trim()) ?? [];
      if (digits) return `#${digits.toLowerCase()}`;
      context.addIssue({ code: 'custom', params: { kind: 'colour' }, input: value });
      return z.NEVER;
    })
    .meta(meta(words, { type: 'string', pattern: '^#?[0-9a-fA-F]{6}$' }));
