import type { KnownRules } from '../criteria/known-rules.ts';
import type { Problem } from '../domain/problem.ts';
import { compareLocations } from '../domain/source-location.ts';
import type { Portal } from '../facts/portal.ts';
import { unknownInDeclarations, unknownRequirements } from './declarations.ts';
import { unknownDuties } from './duties.ts';
import { unknownPeople } from './people.ts';
import { unknownChecks } from './waivers.ts';

/**
 * A portal that also tells of names written in its files that stand for nothing: each would be left out of account
 * without a word. What is only missed then is a warning; a shortfall stated for a requirement that does not exist is a
 * problem, since the requirement would be judged as if nobody had said so.
 */
export function withUnknownNames(portal: Portal, rules: KnownRules): Portal {
  const warnings = [
    ...unknownPeople(portal),
    ...unknownDuties(portal, rules),
    ...unknownInDeclarations(portal, rules),
    ...unknownChecks(portal),
  ];
  const problems = unknownRequirements(portal, rules);
  return {
    ...portal,
    problems: inOrder(portal.problems, problems),
    warnings: inOrder(portal.warnings, warnings),
  };
}

const inOrder = (known: readonly Problem[], found: readonly Problem[]): readonly Problem[] =>
  found.length === 0 ? known : [...known, ...found].toSorted(compareLocations);
