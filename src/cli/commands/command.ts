import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';

/** One command of the program. Its work is imported only when asked for, so that `--help` and `check` stay quick. */
export interface CommandDefinition {
  readonly name: string;
  /** One Vietnamese line for `--help`. */
  readonly summary: string;
  /** Whether only other programs call it, so that `--help` does not list it. */
  readonly isInternal?: true;
  configure(command: Command): void;
  load(): Promise<{ run(options: never): Promise<ExitStatus> }>;
}
