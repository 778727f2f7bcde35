import type { z } from 'zod';

/** A way of turning failures (or, for awards, declared points) into points; the amounts come from `criteria/`. */
export interface ScoringRule<Options = unknown> {
  readonly id: string;
  readonly options: z.ZodType<Options>;
  /**
   * Points lost for `units` failing units, or given for `units` declared points; 0 when there are none.
   * The caller keeps the clause between 0 and its maximum.
   */
  points(units: number, options: Options): number;
}

export const defineScoringRule = <Options>(rule: ScoringRule<Options>) => rule;
