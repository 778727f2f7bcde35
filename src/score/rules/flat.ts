import { z } from 'zod';
import { defineScoringRule } from '../scoring-rule.ts';

/** One amount, however many units fail: "không có ảnh (trừ 2đ)". */
export const flat = defineScoringRule({
  id: 'flat',
  options: z.strictObject({ amount: z.number().positive() }),
  points: (units, { amount }) => (units > 0 ? amount : 0),
});
