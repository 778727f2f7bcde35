import { checks } from '../../../src/checks/index.ts';
import { toFacts } from '../../../test/support/case-facts.ts';
import { evaluateCase, readCases } from '../../../test/support/check-cases.ts';
import type { MessageExample } from './example.ts';

/** What every check says in its worked cases (`test/checks/cases/`). */
export function checkExamples(): MessageExample[] {
  return checks.flatMap((check) =>
    readCases(check.id).flatMap(({ facts, ...asked }) =>
      evaluateCase(check, { ...asked, facts: toFacts(facts) }).map(({ message, at, outcome, pending }) => ({
        part: check.id,
        when: asked.name,
        text: message,
        outcome: pending ? ('pending' as const) : outcome,
        ...(at && { at: at.line ? `${at.path}:${at.line}` : at.path }),
      })),
    ),
  );
}
