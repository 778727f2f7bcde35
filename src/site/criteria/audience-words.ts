import type { CriteriaDocument } from '../../domain/criteria-document.ts';
import type { Audience } from '../../domain/criterion.ts';

const levelNames = {
  'mam-non': 'mầm non',
  'tieu-hoc': 'tiểu học',
  thcs: 'trung học cơ sở',
} as const satisfies Record<NonNullable<CriteriaDocument['levels']>[number], string>;

/** `trường tiểu học, trung học cơ sở`; empty for every school. */
export const levelWords = (levels: CriteriaDocument['levels']): string =>
  levels && levels.length > 0 ? `trường ${levels.map((level) => levelNames[level]).join(', ')}` : '';

/** `Chỉ với trường mầm non có bán trú.`; empty for every school. */
export function audienceWords({ levels, boarding }: Audience = {}): string {
  const schools = levelWords(levels) || (boarding ? 'trường' : '');
  return schools && `Chỉ với ${schools}${boarding ? ' có bán trú' : ''}.`;
}
