import type { CriteriaDocument } from '../../domain/criteria-document.ts';
import type { ImageFact } from '../../domain/facts.ts';
import { optionsOf } from '../../domain/options-of.ts';

/** What one rule allows the pictures of some content types; both widths are allowed values. */
export interface WidthRule {
  readonly min?: number;
  readonly max?: number;
  readonly sections: readonly string[];
}

/** What all rules together allow one picture. */
export interface AllowedWidths {
  readonly minWidthPx?: number;
  readonly maxWidthPx?: number;
}

/** The rules on the width of pictures that apply to a school, whatever document they stand in. */
export const widthRules = (applied: readonly { readonly document: CriteriaDocument }[]): WidthRule[] =>
  applied.flatMap(({ document }) => optionsOf(document, 'image-width') as readonly WidthRule[]);

/** Tells what a picture may be like, by the pages that show it; nothing is asked of one that no page shows. */
export function allowedWidths(
  rules: readonly WidthRule[],
  uses: readonly Pick<ImageFact, 'file' | 'section'>[],
): (file: string) => AllowedWidths {
  const sectionsOf = Map.groupBy(uses, ({ file }) => file);
  return (file) => {
    const sections = new Set((sectionsOf.get(file) ?? []).map(({ section }) => section));
    const asked = rules.filter((rule) => rule.sections.some((section) => sections.has(section)));
    const [mins, maxs] = [asked.flatMap(({ min }) => min ?? []), asked.flatMap(({ max }) => max ?? [])];
    return {
      ...(mins.length > 0 && { minWidthPx: Math.max(...mins) }),
      ...(maxs.length > 0 && { maxWidthPx: Math.min(...maxs) }),
    };
  };
}
