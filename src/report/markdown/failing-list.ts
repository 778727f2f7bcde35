import type { Report } from '../../domain/report.ts';
import { type FindingRow, failingOnce } from '../finding-rows.ts';
import type { RenderContext } from '../report-format.ts';
import { placeOf } from '../text/place.ts';
import { escaped } from './escaped.ts';

const shownAtMost = 8;

const headings = { error: 'Phải sửa trước khi xuất bản', warn: 'Nên sửa, chưa chặn xuất bản' } as const;

/** What fails, by clause, as a list to tick off. */
export function failingList(report: Report, { showsAll }: Pick<RenderContext, 'showsAll'>): string {
  const rows = failingOnce(report);
  return (['error', 'warn'] as const)
    .flatMap((gate) => {
      const own = rows.filter(({ document }) => document.gate === gate);
      if (own.length === 0) return [];
      const groups = [...Map.groupBy(own, ({ requirement }) => requirement).values()];
      const lists = groups.map((group) => requirementList(group, showsAll ? group.length : shownAtMost));
      return [[`### ${headings[gate]} (${own.length})`, ...lists].join('\n\n')];
    })
    .join('\n\n');
}

function requirementList(rows: readonly FindingRow[], most: number): string {
  const [first] = rows;
  if (!first) return '';
  const { document, criterion, requirement } = first;
  const rest = rows.length - most;
  return [
    `**${escaped(criterion.title)}** (${escaped(document.id)}, mục ${escaped(criterion.clause)}): “${escaped(requirement.quote)}” ${escaped(requirement.remedy)}`,
    '',
    ...rows.slice(0, most).map(({ finding }) => {
      const place = finding.at ? ` (${escaped(placeOf(finding.at))})` : '';
      return `- [ ] ${escaped(finding.message)}${place}`;
    }),
    ...(rest > 0 ? [`- … và ${rest} chỗ nữa.`] : []),
  ].join('\n');
}
