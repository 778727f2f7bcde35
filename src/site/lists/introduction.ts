import { compareCodePoints, compareVietnamese } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';

export type Introduction = Entry<'gioi-thieu'>;

/** Pages of the introduction: by `order`, those without one last, by title. */
export const introductionOf = memoised((portal: Portal): readonly Introduction[] =>
  portal.entries['gioi-thieu'].toSorted(
    (a, b) =>
      (a.data.order ?? 1e9) - (b.data.order ?? 1e9) ||
      compareVietnamese(a.data.title, b.data.title) ||
      compareCodePoints(a.path, b.path),
  ),
);

/** The page on functions and duties, where the school has one. */
export const functionsPage = (portal: Portal): Introduction | undefined =>
  portal.entries['gioi-thieu'].find(({ slug }) => slug === 'chuc-nang-nhiem-vu');
