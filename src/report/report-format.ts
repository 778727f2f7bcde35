import type { Report } from '../domain/report.ts';

/** What a form of the report may use besides the report itself. */
export interface RenderContext {
  /** Whether the reader's terminal shows colours. */
  readonly hasColour: boolean;
  /** Show every finding, not only the first of each kind. */
  readonly showsAll: boolean;
  /** Lines of a file of the portal, for showing the place of a mistake; `undefined` where it cannot be read. */
  linesOf(path: string): readonly string[] | undefined;
}

/** One form of the report. Rendering is pure: the command line decides where the bytes go. */
export interface ReportFormat {
  /** What the user types after `--format`. */
  readonly id: string;
  readonly fileName: string;
  render(report: Report, context: RenderContext): string;
}
