import type { z } from 'zod';
import type { LocalDate } from './calendar.ts';
import type { FactName, Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** The days a report speaks of, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The requirement that a check is called for. */
export interface AskingRequirement {
  readonly document: string;
  readonly clause: string;
  readonly id: string;
  /** Whether it gives points (điểm thưởng) instead of taking them. */
  readonly isAward: boolean;
  /** Whether it is the only one of its clause that waits for a declaration. */
  readonly isAlone: boolean;
}

/** What a check knows besides facts and options. */
export interface CheckContext {
  readonly period: Period;
  /** The day on which it is judged; what is due later is not failing yet. */
  readonly asOf: LocalDate;
  /**
   * Last day of the school's own period where the judged days are a part of it (a month, say): what is asked for once in
   * it is due then, not before. Left out, the judged period stands for itself.
   */
  readonly closes?: LocalDate;
  /** Where the check is called from, for checks that look up declarations. */
  readonly requirement: AskingRequirement;
}

/**
 * A way of judging, without the numbers: those come from `criteria/`.
 *
 * `evaluate` is pure and synchronous: no files, no clock, no network.
 */
export interface Check<Need extends FactName = FactName, Options = unknown> {
  readonly id: string;
  /** What it judges, in one Vietnamese line; becomes `docs/checks.md`. */
  readonly title: string;
  readonly needs: readonly Need[];
  readonly options: z.ZodType<Options>;
  evaluate(facts: Pick<Facts, Need>, options: Options, context: CheckContext): Finding[];
}

/** Identity at run time; at compile time it ties `needs` and `options` to `evaluate`. */
export const defineCheck = <const Need extends FactName, Options>(check: Check<Need, Options>) => check;
