import { z } from 'zod';
import { type LocalDate, parseDay } from './calendar.ts';

/** A calendar day in the options of a check. */
export const dayOption = z.string().transform((text, context): LocalDate => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'không phải một ngày có thật. Hãy viết như 2025-06-30' });
  return z.NEVER;
});
