import type { Report } from '../domain/report.ts';
import type { ReportKind } from './report-kind.ts';
import type { SchoolRecords } from './school-records.ts';

/** What a form of the report may use besides the report itself. */
export interface RenderContext {
  /** What the report is for. */
  readonly kind: ReportKind;
  /** Whether the reader's terminal shows colours. */
  readonly hasColour: boolean;
  /** Show every finding, not only the first of each kind. */
  readonly showsAll: boolean;
  /** Lines of a file of the portal, for showing the place of a mistake; `undefined` where it cannot be read. */
  linesOf(path: string): readonly string[] | undefined;
  /** The school, its posts and its documents; gathered when a form first asks. */
  records(): SchoolRecords;
}

/** Text, or bytes where the form is no text. */
export type Rendered = string | Uint8Array;

/** One form of the report. Rendering is pure: the command line decides where the bytes go. */
export interface ReportFormat {
  /** What the user types after `--format`. */
  readonly id: string;
  readonly fileName: string;
  /** Kinds of report that this form can show. */
  readonly kinds: readonly ReportKind[];
  /** `true` where it is no text that a terminal could show. */
  readonly isBinary?: true;
  render(report: Report, context: RenderContext): Rendered | Promise<Rendered>;
}
