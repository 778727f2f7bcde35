import type { SourceLocation } from './source-location.ts';

/**
 * Something in the portal's files that a person has to mend before the file can be used.
 *
 * As an error (`Report.problems`) the file is left out and the exit status is 2; as a warning
 * (`Report.warnings`) the file is used and the status unchanged.
 */
export interface Problem extends SourceLocation {
  /** Vietnamese, whole sentences: what was found, what is allowed, what to do. */
  readonly message: string;
}
