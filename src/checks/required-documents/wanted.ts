import { z } from 'zod';
import { monthDay } from '../../domain/month-day.ts';

/** A document that a year must have. */
export const documentSchema = z.strictObject({
  /** Second part of the subject; left out, the topic. Needed where two documents have the same topic. */
  id: z.string().optional(),
  /** Topic (`topics`) it carries. */
  topic: z.string(),
  /** What readers call it, in lower case: it stands within a sentence. */
  label: z.string(),
  /** Kinds that count; left out, all. */
  kinds: z.array(z.string()).min(1).optional(),
  /** Issuing bodies that count; left out, all. */
  issuers: z.array(z.string()).min(1).optional(),
  per: z.enum(['school-year', 'calendar-year']).default('school-year'),
  /** Last day of the year on which it may be issued, included; left out, the last day of the year. */
  by: monthDay.optional(),
  /** Whether one issued after `by` is too late, or only what is missing counts. */
  late: z.enum(['fail', 'accept']).default('fail'),
  /** Fewest documents; the limit is included. */
  min: z.int().positive().default(1),
  /** Fewest words of its page; a shorter one does not count. */
  words: z.int().nonnegative().default(0),
});
export type Wanted = z.output<typeof documentSchema>;

/** Second part of its subject. */
export const idOf = ({ id, topic }: Pick<Wanted, 'id' | 'topic'>) => id ?? topic;
