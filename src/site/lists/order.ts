import type { LocalDate } from '../../domain/calendar.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';

/** Newest day first; what bears the same day in the order of its paths. */
export const newestFirst =
  <Item extends { readonly path: string }>(dayOf: (item: Item) => LocalDate) =>
  (a: Item, b: Item): number =>
    compareCodePoints(dayOf(b), dayOf(a)) || compareCodePoints(a.path, b.path);
