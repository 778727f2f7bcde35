import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { checkUses } from '../domain/criterion.ts';

/** Content types whose spelling some document judges; the others need not be looked through. */
export const spellingScope = (
  applied: readonly { readonly document: CriteriaDocument }[],
): ReadonlySet<string> =>
  new Set(
    applied.flatMap(({ document }) =>
      document.criteria.flatMap(({ requirements }) =>
        requirements.flatMap((requirement) =>
          checkUses(requirement).flatMap(({ check, options }) =>
            check === 'spelling' ? ((options as { sections?: readonly string[] }).sections ?? []) : [],
          ),
        ),
      ),
    ),
  );
