import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { optionsOf } from '../domain/options-of.ts';

/** Content types whose spelling some document judges; the others need not be looked through. */
export const spellingScope = (
  applied: readonly { readonly document: CriteriaDocument }[],
): ReadonlySet<string> =>
  new Set(
    applied
      .flatMap(({ document }) => optionsOf(document, 'spelling'))
      .flatMap((options) => (options as { sections?: readonly string[] }).sections ?? []),
  );
