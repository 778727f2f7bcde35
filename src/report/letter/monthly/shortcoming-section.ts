import type { Report } from '../../../domain/report.ts';
import { failingOnce } from '../../finding-rows.ts';
import { type Block, item, itemBelow, paragraph } from '../letter.ts';
import { clauseOf, factOf } from '../words.ts';

const requirementsAtMost = 12;
const findingsAtMost = 5;

/** What people declare speaks of the whole school year, not of one month. */
const failing = (report: Report) => failingOnce(report).filter(({ finding }) => finding.check !== 'declared');

/** What falls short in the month, by requirement, each with what will be done. */
export function shortcomingSection(report: Report): Block[] {
  const groups = [...Map.groupBy(failing(report), ({ requirement }) => requirement).values()];
  if (groups.length === 0) return [paragraph('Trong phần đã đánh giá, chưa thấy tồn tại.')];
  const rest = groups.length - requirementsAtMost;
  return [
    ...groups.slice(0, requirementsAtMost).flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const { criterion, requirement } = first;
      const more = rows.length - findingsAtMost;
      return [
        item(`${criterion.title}: ${clauseOf(requirement.remedy)}.`),
        ...rows.slice(0, findingsAtMost).map(({ finding }) => itemBelow(factOf(finding.message))),
        ...(more > 0 ? [itemBelow(`Và ${more} trường hợp khác.`)] : []),
      ];
    }),
    ...(rest > 0 ? [item(`Và ${rest} nội dung khác, có trong báo cáo đầy đủ trên Cổng.`)] : []),
  ];
}
