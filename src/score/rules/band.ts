import { z } from 'zod';
import { defineScoringRule } from '../scoring-rule.ts';

const bandSchema = z.strictObject({ from: z.int().positive(), amount: z.number().positive() });

/** An amount by the number of failing units: "từ 01 đến 02 … trừ 2; từ 03 trở lên … trừ 4". */
export const band = defineScoringRule({
  id: 'band',
  options: z.strictObject({
    /** Lowest first. A band reaches up to the next one; the last has no end. */
    bands: z
      .array(bandSchema)
      .min(1)
      .refine(isAscending, 'các bậc chưa tăng dần từ 1. Hãy xếp bậc nhỏ trước; bậc đầu có `from: 1`'),
  }),
  points: (units, { bands }) => bands.findLast(({ from }) => units >= from)?.amount ?? 0,
});

function isAscending(bands: readonly z.output<typeof bandSchema>[]): boolean {
  return bands.every(({ from }, i) => (i === 0 ? from === 1 : from > (bands[i - 1]?.from ?? from)));
}
