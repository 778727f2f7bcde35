import type { Report } from '../../domain/report.ts';
import type { RenderContext, ReportFormat } from '../report-format.ts';
import { judgingKinds } from '../report-kind.ts';
import { conclusion } from '../text/conclusion.ts';
import { contradictionSection } from '../text/contradiction-section.ts';
import { dueSection } from '../text/due-section.ts';
import { failingSections } from '../text/failing-sections.ts';
import { monthSection } from '../text/month-section.ts';
import { notAppliedSection } from '../text/not-applied-section.ts';
import { paintFor } from '../text/paint.ts';
import { pendingSection } from '../text/pending-section.ts';
import { problemSection } from '../text/problem-section.ts';
import { titleLine } from '../text/title-line.ts';
import { waiverSection } from '../text/waiver-section.ts';

/** For people at a terminal or reading a CI log: what to do, the most useful first. */
export const text = {
  id: 'text',
  fileName: 'bao-cao.txt',
  kinds: judgingKinds,
  render(report: Report, context: RenderContext): string {
    const paint = paintFor(context.hasColour);
    const sections = [
      titleLine(report, paint),
      problemSection('Tệp chưa dùng được, sửa trước tiên', report.problems, context, paint, 'fail'),
      ...failingSections(report, context, paint),
      waiverSection(report, paint),
      dueSection(report, context, paint),
      contradictionSection(report, paint),
      pendingSection(report, context, paint),
      notAppliedSection(report, paint),
      problemSection('Cần biết', report.warnings, { ...context, linesOf: () => undefined }, paint, 'no-data'),
      monthSection(report, paint),
      conclusion(report, paint),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  },
} as const satisfies ReportFormat;
