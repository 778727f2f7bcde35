import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { toFacts } from '../support/case-facts.ts';
import { readCases } from '../support/check-cases.ts';
import { findingsOf } from '../support/check-tester.ts';

/** Checks that ask for something to be there: what is absent fails, so that they are never silent. */
const neverSilent = ['required-fields', 'required-sections'];

const shown = ({ outcome: found, pending }: Finding) => (pending ? 'pending' : found);

describe.each([...checks])('$id', (check) => {
  const cases = readCases(check.id);

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
