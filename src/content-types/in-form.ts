import type { z } from 'zod';

/** Words of a field that stand in the form of the editor alone. */
export interface FormWords {
  /** Instead of its hint, which speaks to whoever writes files; '' for none. */
  readonly hint: string;
  readonly example?: string;
}

/** The same field with words of its own for the form of the editor, whose readers see no files. */
export const inForm = <Schema extends z.ZodType>(schema: Schema, hint: string, example?: string): Schema =>
  schema.meta({ formWords: { hint, ...(example && { example }) } satisfies FormWords }) as Schema;
