import type { Finding, Outcome } from '../domain/finding.ts';
import type { ClauseSource } from '../domain/report.ts';

/** What a reader sees for each outcome, in every form of the report: a sign and a word, never a colour alone. */
export const outcomeLabels = {
  pass: { sign: '✓', word: 'Đạt' },
  fail: { sign: '✗', word: 'Chưa đạt' },
  'no-data': { sign: '○', word: 'Chưa đánh giá' },
} as const satisfies Record<Outcome, { sign: string; word: string }>;

const pending = { sign: '◷', word: 'Chưa đến hạn' } as const;

export const labelOf = ({ outcome, pending: isPending }: Pick<Finding, 'outcome' | 'pending'>) =>
  isPending ? pending : outcomeLabels[outcome];

/** Where a result comes from, as a reader sees it. */
export const sourceLabels = {
  computed: 'Máy đếm từ dữ liệu',
  mixed: 'Một phần máy đếm, một phần người khai',
  declared: 'Người có trách nhiệm khai',
  none: 'Chưa đánh giá',
} as const satisfies Record<ClauseSource, string>;
