import type { Problem } from '../../domain/problem.ts';
import { placeOf } from '../text/place.ts';
import { escaped } from './escaped.ts';

const shownAtMost = 20;

/** Files to mend or to know of; empty where there are none. */
export function problemList(title: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const rest = problems.length - shownAtMost;
  return [
    `### ${title} (${problems.length})`,
    '',
    ...problems.slice(0, shownAtMost).map((each) => `- ${escaped(placeOf(each))}: ${escaped(each.message)}`),
    ...(rest > 0 ? [`- … và ${rest} chỗ nữa.`] : []),
  ].join('\n');
}
