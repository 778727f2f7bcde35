import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checks } from '../../src/checks/index.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { caseFactsSchema, toFacts } from '../support/case-facts.ts';
import { findingsOf } from '../support/check-tester.ts';
import { projectRoot } from '../support/portal.ts';

/** Outcomes as a case writes them; `pending` is `no-data` whose day has not come. */
const outcome = z.enum(['pass', 'fail', 'no-data', 'pending']);

/** A worked case of one check, for a person who knows the rule, not the code. */
const caseSchema = z.strictObject({
  name: z.string(),
  options: z.record(z.string(), z.unknown()).default({}),
  /** Days judged, both included. */
  period: z.tuple([z.string(), z.string()]).default(['2025-09-01', '2026-05-31']),
  asOf: z.string().default('2026-06-15'),
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

/** Checks that ask for something to be there: what is absent fails, so that they are never silent. */
const neverSilent = ['required-fields', 'required-sections'];

const shown = ({ outcome: found, pending }: Finding) => (pending ? 'pending' : found);

describe.each([...checks])('$id', (check) => {
  const path = join(projectRoot, 'test/checks/cases', `${check.id}.yaml`);
  const cases = existsSync(path) ? z.array(caseSchema).parse(parse(readFileSync(path, 'utf8'))) : [];

  it.each(cases)('$name', ({ period, facts, expect: expected, says, units, due, ...asked }) => {
    const findings = findingsOf(check, { ...asked, period, facts: toFacts(facts) } as Parameters<
      typeof findingsOf
    >[1]);
    expect(Object.fromEntries(findings.map((each) => [each.subject, shown(each)]))).toEqual(expected);
    const about = (subject: string) => findings.find((each) => each.subject === subject);
    for (const [subject, words] of Object.entries(says))
      for (const word of words) expect(about(subject)?.message).toContain(word);
    for (const [subject, count] of Object.entries(units)) expect(about(subject)?.units).toBe(count);
    for (const [subject, last] of Object.entries(due)) expect(about(subject)?.due).toBe(last);
  });

  it('has worked cases that pass, that fail, and that lack data', () => {
    const outcomes = new Set(cases.flatMap((each) => Object.values(each.expect)));
    const possible = [...outcomes].map((each) => (each === 'pending' ? 'no-data' : each));
    const silent = cases.some((each) => Object.keys(each.expect).length === 0);
    expect(possible).toContain('pass');
    expect(possible).toContain('fail');
    if (!neverSilent.includes(check.id)) expect(possible.includes('no-data') || silent).toBe(true);
  });
});
