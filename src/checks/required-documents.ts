import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import { belongsTo, matches, type VanBan, vanBanOf } from '../domain/van-ban.ts';
import { type YearSpan, yearSpansOf } from '../domain/year-span.ts';
import { judgeOrder } from './required-documents/judge-order.ts';
import { judge } from './required-documents/judge-wanted.ts';
import { documentSchema, idOf, type Wanted } from './required-documents/wanted.ts';

const none =
  'Trên cổng chưa có văn bản nào thuộc các chủ đề này. Hãy thêm văn bản vào content/van-ban, ghi chủ đề (topics), loại (kind) và ngày ban hành (issued).';

/**
 * Whether documents on given topics were issued in each year the period touches. One belongs to the school year it
 * names, else to that of its day of issue; to a calendar year always by its day of issue.
 */
export const requiredDocuments = defineCheck({
  id: 'required-documents',
  title: 'Văn bản phải có theo chủ đề và năm',
  needs: ['entries'],
  options: z.strictObject({
    documents: z
      .array(documentSchema)
      .min(1)
      .refine(
        (documents) => new Set(documents.map(idOf)).size === documents.length,
        'có hai văn bản cùng chủ đề (topic). Hãy đặt cho mỗi văn bản một mã (id) riêng',
      ),
    /** Whether their days of issue may not go backwards in the order listed: plan, decision, approval. */
    inOrder: z.boolean().default(false),
    /** What a portal without any such document says: that it fails, or nothing, so that a declaration may speak. */
    whenNone: z.enum(['fail', 'no-data']).default('fail'),
  }),

  evaluate({ entries }, { documents, inOrder, whenNone }, { period, asOf, requirement }) {
    const byTopic = groupByTopic(vanBanOf(entries, asOf));
    const isFor = (year: YearSpan, wanted: Wanted) =>
      (byTopic.get(wanted.topic) ?? []).filter((each) => matches(wanted, each) && belongsTo(each, year));
    const asked = (['school-year', 'calendar-year'] as const).flatMap((kind) => {
      const wanted = documents.filter(({ per }) => per === kind);
      return wanted.length === 0 ? [] : yearSpansOf(period, kind).map((year) => ({ year, wanted }));
    });
    const answers = asked.flatMap(({ year, wanted }) =>
      wanted.map((each) => ({ year, wanted: each, found: isFor(year, each) })),
    );
    if (whenNone === 'no-data' && answers.every(({ found }) => found.length === 0))
      return [{ outcome: 'no-data', subject: requirement.id, message: none }];
    const findings = answers.map(({ year, wanted, found }) => judge(wanted, year, found, asOf));
    return inOrder ? [...findings, ...asked.flatMap((each) => judgeOrder(each, isFor))] : findings;
  },
});

function groupByTopic(all: readonly VanBan[]): ReadonlyMap<string, readonly VanBan[]> {
  const groups = new Map<string, VanBan[]>();
  for (const each of all)
    for (const topic of new Set(each.topics)) {
      const group = groups.get(topic);
      if (group) group.push(each);
      else groups.set(topic, [each]);
    }
  return groups;
}
