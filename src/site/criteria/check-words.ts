import { checks } from '../../checks/index.ts';
import type { CheckUse, Requirement } from '../../domain/criterion.ts';
import { type OptionWords, optionWords } from './option-words.ts';

/** A check as readers of the rules see it. */
export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly options: readonly OptionWords[];
}

/** The check that takes a person's word. */
const declared = 'declared';

/** Who is asked about a requirement: the program, a person, or a person only where the program finds nothing. */
export interface Asked {
  readonly checks: readonly CheckWords[];
  readonly person: 'always' | 'otherwise' | 'never';
  /** Checks that only contradict. */
  readonly contradictedBy: readonly CheckWords[];
}

export function askedBy({ checks: uses, otherwise, contradictedBy }: Requirement): Asked {
  const isPerson = ({ check }: CheckUse) => check === declared;
  const words = (all: readonly CheckUse[]) => all.filter((use) => !isPerson(use)).map(checkWords);
  return {
    checks: words(uses),
    person: uses.some(isPerson) ? 'always' : otherwise.some(isPerson) ? 'otherwise' : 'never',
    contradictedBy: words(contradictedBy),
  };
}

const checkWords = ({ check, options }: CheckUse): CheckWords => ({
  id: check,
  title: checks.find(({ id }) => id === check)?.title ?? check,
  options: optionWords(options),
});
