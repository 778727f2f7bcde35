import { z } from 'zod';
import { defineScoringRule } from '../scoring-rule.ts';

/** Points claimed by a declaration, at most `max` (điểm thưởng). */
export const award = defineScoringRule({
  id: 'award',
  options: z.strictObject({ max: z.number().positive() }),
  points: (claimed, { max }) => Math.min(claimed, max),
});
