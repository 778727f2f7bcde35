import type { Outcome } from '../../../src/domain/finding.ts';

/** A text as somebody sees it, rendered by the code itself. */
export interface MessageExample {
  /** Part of the catalogue it stands in: `Phép kiểm tra`. */
  readonly part: string;
  /** What makes the program say it, in a few Vietnamese words, or a command as typed. */
  readonly when: string;
  /** Where it points at: `content/tin-tuc/a.md:3`; left out where there is no place. */
  readonly at?: string;
  readonly text: string;
  /** Of a finding; an unmet rule has to say what to do. */
  readonly outcome?: Outcome | 'pending';
  /** Whether it is a few words on a button or in a list to pick from. */
  readonly isLabel?: boolean;
  /** Whether it is the help text of a command, shown whole. */
  readonly isHelp?: boolean;
}
