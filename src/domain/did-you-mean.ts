import { closest } from './closest.ts';

/** Asks whether a word was meant; empty where there is none. */
export const isItMeant = (meant: string | undefined): string => (meant ? `Có phải ý bạn là "${meant}"?` : '');

/** What to do about an unknown name: the known one that is near, else the advice. A whole sentence. */
export const didYouMean = (typed: string, known: readonly string[], advice: string): string =>
  isItMeant(closest(typed, known)) || advice;

/**
 * Asks whether a known name was meant, where one is near, then lists all of them.
 *
 * @param shown The names as they are listed.
 */
export const chooseFrom = (
  typed: string,
  known: readonly string[],
  shown: readonly string[] = known,
): string => chooseMeant(closest(typed, known), shown);

/** The same, where it is known already which one was meant. */
export const chooseMeant = (meant: string | undefined, shown: readonly string[]): string =>
  [isItMeant(meant), `Hãy chọn một trong: ${shown.join(', ')}.`].filter((each) => each !== '').join(' ');
