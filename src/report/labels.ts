import type { Finding, Outcome } from '../domain/finding.ts';

/** What a reader sees for each outcome, in every form of the report: a sign and a word, never a colour alone. */
export const outcomeLabels = {
  pass: { sign: '✓', word: 'Đạt' },
  fail: { sign: '✗', word: 'Chưa đạt' },
  'no-data': { sign: '○', word: 'Chưa đánh giá' },
} as const satisfies Record<Outcome, { sign: string; word: string }>;

const pending = { sign: '◷', word: 'Chưa đến hạn' } as const;

export const labelOf = ({ outcome, pending: isPending }: Pick<Finding, 'outcome' | 'pending'>) =>
  isPending ? pending : outcomeLabels[outcome];
