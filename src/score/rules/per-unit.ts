import { z } from 'zod';
import { defineScoringRule } from '../scoring-rule.ts';

/** The same amount for every failing unit: "trừ 0,5 điểm/tồn tại". */
export const perUnit = defineScoringRule({
  id: 'per-unit',
  options: z.strictObject({ amount: z.number().positive() }),
  points: (units, { amount }) => units * amount,
});
