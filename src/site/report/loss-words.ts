import type { RuleUse } from '../../domain/criterion.ts';
import type { RequirementResult } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { band } from '../../score/rules/band.ts';
import { flat } from '../../score/rules/flat.ts';
import { perUnit } from '../../score/rules/per-unit.ts';

/** How the points of a requirement were lost: `2 tồn tại × 0,5 = 1 điểm`. */
export function lossWords({
  loses,
  units,
  lost,
}: Pick<RequirementResult, 'loses' | 'units' | 'lost'>): string {
  const many = `${formatNumber(units)} tồn tại`;
  const sum = `${formatNumber(lost)} điểm`;
  const amount = loses?.rule === perUnit.id && perUnit.options.safeParse(loses.options).data?.amount;
  if (amount) return `${many} × ${formatNumber(amount)} = ${sum}`;
  if (loses?.rule === flat.id) return `Trừ một lần = ${sum}`;
  const reached = loses?.rule === band.id && bandOf(loses, units);
  return reached ? `${many}, mức ${reached} = ${sum}` : `${many} = ${sum}`;
}

/** The band that so many units fall into: `từ 3 đến 4`. */
function bandOf({ options }: RuleUse, units: number): string | undefined {
  const bands = band.options.safeParse(options).data?.bands ?? [];
  const index = bands.findLastIndex(({ from }) => units >= from);
  const reached = bands[index];
  return reached && bandWords(reached.from, bands[index + 1]?.from);
}

/** `từ 1 đến 2`, `1`, `từ 5 trở lên`: the units of a band that reaches up to the next one. */
export function bandWords(from: number, next: number | undefined): string {
  if (next === undefined) return `từ ${formatNumber(from)} trở lên`;
  return next - from === 1 ? formatNumber(from) : `từ ${formatNumber(from)} đến ${formatNumber(next - 1)}`;
}
