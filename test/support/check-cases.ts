import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Check, CheckContext } from '../../src/domain/check.ts';
import type { FactName, Facts } from '../../src/domain/facts.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { caseFactsSchema } from './case-facts.ts';
import { day, factsWith } from './facts.ts';

/** Outcomes as a case writes them; `pending` is `no-data` whose day has not come. */
const outcome = z.enum(['pass', 'fail', 'no-data', 'pending']);

/** A worked case of one check, for a person who knows the rule, not the code. */
const caseSchema = z.strictObject({
  name: z.string(),
  options: z.record(z.string(), z.unknown()).default({}),
  /** Days judged, both included. */
  period: z.tuple([z.string(), z.string()]).default(['2025-09-01', '2026-05-31']),
  asOf: z.string().default('2026-06-15'),
  /** Last day of the school's own period, where the judged days are a part of it. */
  closes: z.string().optional(),
  /** The requirement that asks, for checks that look up declarations. */
  requirement: z
    .strictObject({
      document: z.string(),
      clause: z.string(),
      id: z.string(),
      isAward: z.boolean(),
      isAlone: z.boolean(),
    })
    .partial()
    .default({}),
  facts: caseFactsSchema.prefault({}),
  /** Every subject it speaks of, in order, with its outcome. */
  expect: z.record(z.string(), outcome),
  /** Words that the message on a subject holds. */
  says: z.record(z.string(), z.array(z.string())).default({}),
  /** Counted units of a subject, where they are not 1. */
  units: z.record(z.string(), z.number()).default({}),
  /** Last day for a subject. */
  due: z.record(z.string(), z.string()).default({}),
});

/** Worked cases of a check, from `test/checks/cases/<id>.yaml`; none where there is no such file. */
export function readCases(checkId: string): z.output<typeof caseSchema>[] {
  const path = new URL(`../checks/cases/${checkId}.yaml`, import.meta.url);
  return existsSync(path) ? z.array(caseSchema).parse(parse(readFileSync(path, 'utf8'))) : [];
}

/** What a check is asked: days and options as people write them. */
export interface AskedCheck {
  readonly facts: Partial<Facts>;
  readonly options: unknown;
  readonly period?: readonly [from: string, to: string];
  readonly asOf?: string;
  readonly closes?: string | undefined;
  /** A key that is `undefined` is as good as left out. */
  readonly requirement?: {
    readonly [Key in keyof CheckContext['requirement']]?: CheckContext['requirement'][Key] | undefined;
  };
}

/** Findings of a check, from facts as a test or a worked case tells them. */
export function evaluateCase<Need extends FactName, Options>(
  check: Check<Need, Options>,
  {
    facts,
    options,
    period: [from, to] = ['2025-09-01', '2025-09-30'],
    asOf = '2025-12-31',
    closes,
    requirement = {},
  }: AskedCheck,
): readonly Finding[] {
  return check.evaluate(factsWith(facts), check.options.parse(options), {
    period: { from: day(from), to: day(to) },
    asOf: day(asOf),
    ...(closes !== undefined && { closes: day(closes) }),
    requirement: {
      document: 'mau',
      clause: 'I.1',
      id: 'x',
      isAward: false,
      isAlone: true,
      ...requirement,
    } as CheckContext['requirement'],
  });
}
