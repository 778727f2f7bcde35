import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { optionsOf } from '../domain/options-of.ts';

/** Widest post picture that all documents allow, in px; `undefined` where none sets a limit. */
export function imageLimit(applied: readonly { readonly document: CriteriaDocument }[]): number | undefined {
  const limits = applied
    .flatMap(({ document }) => optionsOf(document, 'image-width'))
    .flatMap((options) => (options as { max?: number }).max ?? []);
  return limits.length > 0 ? Math.min(...limits) : undefined;
}
