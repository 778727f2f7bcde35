import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Check, CheckContext } from '../../src/domain/check.ts';
import type { FactName, Facts } from '../../src/domain/facts.ts';
import type { Finding, Outcome } from '../../src/domain/finding.ts';
import { type AskedCheck, evaluateCase } from './check-cases.ts';

interface Case<Options> {
  readonly facts: Partial<Facts>;
  /** As `criteria/` would give them, before defaults. */
  readonly options: Options;
  readonly period?: readonly [from: string, to: string];
  readonly asOf?: string;
  readonly requirement?: Partial<CheckContext['requirement']>;
  /** Expected outcome of each subject, in order. */
  readonly expect: Readonly<Record<string, Outcome>>;
  /** Words the message of a subject must hold, each of them. */
  readonly says?: Readonly<Record<string, readonly string[]>>;
}

/** Runs a check over a table of cases; the name of a case says the rule it shows. */
export function testCheck<Need extends FactName, Options>(
  check: Check<Need, Options>,
  cases: Readonly<Record<string, Case<z.input<Check<Need, Options>['options']>>>>,
): void {
  describe(check.id, () => {
    for (const [name, each] of Object.entries(cases)) {
      it(name, () => {
        const findings = findingsOf(check, each);
        expect(findings.map(({ subject, outcome }) => [subject, outcome])).toEqual(
          Object.entries(each.expect),
        );
        for (const [subject, words] of Object.entries(each.says ?? {})) {
          const message = findings.find((finding) => finding.subject === subject)?.message ?? '';
          for (const word of words) expect(message).toContain(word);
        }
      });
    }
  });
}

/** Findings of a check, every one of which speaks in whole sentences and has a subject of its own. */
export function findingsOf<Need extends FactName, Options>(
  check: Check<Need, Options>,
  asked: AskedCheck,
): readonly Finding[] {
  const findings = evaluateCase(check, asked);
  for (const { message } of findings) expect(message).toMatch(/^["\p{Lu}].*[.)]$/su);
  expect(new Set(findings.map(({ subject }) => subject)).size).toBe(findings.length);
  return findings;
}
