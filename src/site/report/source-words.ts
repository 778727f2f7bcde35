import type { ClauseSource, EvidenceSource } from '../../domain/report.ts';

/** Where a result comes from, beside a requirement. */
export const sourceWords = {
  computed: 'Máy đếm',
  declared: 'Người khai',
  none: 'Chưa có minh chứng',
} as const satisfies Record<EvidenceSource, string>;

/** The same for a clause, whose requirements may differ. */
export const clauseSourceWords = {
  computed: 'máy đếm',
  mixed: 'một phần máy đếm, một phần người khai',
  declared: 'người khai',
  none: 'chưa đủ minh chứng',
} as const satisfies Record<ClauseSource, string>;
