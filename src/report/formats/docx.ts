import type { Report } from '../../domain/report.ts';
import type { RenderContext, ReportFormat } from '../report-format.ts';
import { everyKind } from '../report-kind.ts';

/** For Word: a report laid out as official documents are, ready to be completed and signed. */
export const docx = {
  id: 'docx',
  fileName: 'bao-cao.docx',
  kinds: everyKind,
  isBinary: true,
  async render(report: Report, context: RenderContext): Promise<Uint8Array> {
    // The library takes time to load, and most commands never need it.
    const [{ letterFor }, { toDocx }] = await Promise.all([
      import('../letter/letter-for.ts'),
      import('../docx/to-docx.ts'),
    ]);
    return toDocx(letterFor(report, context));
  },
} as const satisfies ReportFormat;
