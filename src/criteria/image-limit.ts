import type { CriteriaDocument } from '../domain/criteria-document.ts';

/** Widest post picture that all documents allow, in px; `undefined` where none sets a limit. */
export function imageLimit(applied: readonly { readonly document: CriteriaDocument }[]): number | undefined {
  const limits = applied
    .flatMap(({ document }) =>
      document.criteria.flatMap(({ requirements }) => requirements.flatMap(({ checks }) => checks)),
    )
    .flatMap(({ check, options }) =>
      check === 'image-width' ? ((options as { max?: number }).max ?? []) : [],
    );
  return limits.length > 0 ? Math.min(...limits) : undefined;
}
