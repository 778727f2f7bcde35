import { closest } from './closest.ts';

/** What to do about an unknown name: the known one that is near, else the advice. A whole sentence. */
export function didYouMean(typed: string, known: readonly string[], advice: string): string {
  const meant = closest(typed, known);
  return meant ? `Có phải ý bạn là "${meant}"?` : advice;
}
