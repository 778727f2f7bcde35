import type { Requirement, RuleUse } from '../../domain/criterion.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { award } from '../../score/rules/award.ts';
import { band } from '../../score/rules/band.ts';
import { flat } from '../../score/rules/flat.ts';
import { perUnit } from '../../score/rules/per-unit.ts';
import { bandWords } from '../report/loss-words.ts';

/** How failing costs points, or a declaration gives them, in one sentence; empty where it does neither. */
export function ruleWords({ loses, gains }: Pick<Requirement, 'loses' | 'gains'>): string {
  return [loses && lossSentence(loses), gains && gainSentence(gains)].filter(Boolean).join(' ');
}

function lossSentence({ rule, options }: RuleUse): string {
  if (rule === perUnit.id) {
    const amount = perUnit.options.safeParse(options).data?.amount;
    return amount ? `Mỗi tồn tại trừ ${formatNumber(amount)} điểm.` : '';
  }
  if (rule === flat.id) {
    const amount = flat.options.safeParse(options).data?.amount;
    return amount ? `Có tồn tại thì trừ ${formatNumber(amount)} điểm, một lần, dù ít hay nhiều.` : '';
  }
  return bandSentence(options);
}

function bandSentence(options: unknown): string {
  const bands = band.options.safeParse(options).data?.bands ?? [];
  const steps = bands.map(
    ({ from, amount }, i) => `${unitsWords(from, bands[i + 1]?.from)} trừ ${formatNumber(amount)} điểm`,
  );
  const sentence = steps.join('; ');
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** `từ 1 đến 2 tồn tại`, `từ 5 tồn tại trở lên`. */
const unitsWords = (from: number, next: number | undefined) =>
  next === undefined ? `từ ${formatNumber(from)} tồn tại trở lên` : `${bandWords(from, next)} tồn tại`;

function gainSentence({ rule, options }: RuleUse): string {
  const max = rule === award.id && award.options.safeParse(options).data?.max;
  return max ? `Điểm thưởng: cộng số điểm trường khai, nhiều nhất ${formatNumber(max)}.` : '';
}
