import type { Grade } from '../../domain/criteria-document.ts';
import { formatNumber } from '../../domain/vietnamese.ts';

/** `Loại A từ 95 điểm; Loại B từ 90 điểm`; empty where there are no grades. */
export const gradeLimits = (grades: readonly Grade[]): string =>
  grades
    .map(({ name, from, above }) =>
      from === undefined
        ? `${name} trên ${formatNumber(above ?? 0)} điểm`
        : `${name} từ ${formatNumber(from)} điểm`,
    )
    .join('; ');
