import { formatDay } from '../../domain/calendar.ts';
import type { CriteriaDocument } from '../../domain/criteria-document.ts';
import type { Gate } from '../../domain/gate.ts';
import type { DocumentResult } from '../../domain/report.ts';
import type { SiteInput } from '../site-input.ts';

/** What each kind of document is, in the words of readers; in the order of the page that lists them. */
export const documentKindWords = {
  rubric: { title: 'Bộ tiêu chí chấm điểm', purpose: 'Mỗi mục có điểm; còn tồn tại thì trừ.' },
  duties: {
    title: 'Điều luật yêu cầu',
    purpose: 'Nội dung và thời hạn mọi trường phải giữ; không chấm điểm.',
  },
  profile: {
    title: 'Điều trường cam kết',
    purpose: 'Kế hoạch, quy chế của chính các trường; không chấm điểm.',
  },
} as const satisfies Record<CriteriaDocument['kind'], { title: string; purpose: string }>;

export const gateWords = {
  error: 'Chưa đạt thì chưa xuất bản',
  warn: 'Chưa đạt thì nhắc',
  off: 'Chỉ tính',
} as const satisfies Record<Gate, string>;

/** Every document by kind, kinds without any left out. */
export const documentsByKind = ({ allCriteria }: Pick<SiteInput, 'allCriteria'>) =>
  (Object.keys(documentKindWords) as CriteriaDocument['kind'][])
    .map((kind) => ({
      ...documentKindWords[kind],
      kind,
      documents: allCriteria.filter((document) => document.kind === kind),
    }))
    .filter(({ documents }) => documents.length > 0);

/** When a document is in force: `Có hiệu lực từ 19/07/2024`, and until when and by what replaced. */
export function forceWords({ allCriteria }: Pick<SiteInput, 'allCriteria'>, id: string): string {
  const document = allCriteria.find((each) => each.id === id);
  if (!document) return '';
  const { effective, replacedBy } = document;
  const end = effective.until ? ` đến hết ${formatDay(effective.until)}` : '';
  const successor = allCriteria.find((each) => each.id === replacedBy)?.number ?? replacedBy;
  return `Có hiệu lực từ ${formatDay(effective.from)}${end}${successor ? `, được thay bằng ${successor}` : ''}`;
}

/** How the school is measured by a document: the result in its report; `undefined` where it is not applied. */
export const resultOf = ({ report }: Pick<SiteInput, 'report'>, id: string): DocumentResult | undefined =>
  report.documents.find((document) => document.id === id);
