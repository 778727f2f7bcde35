import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { ownCommand } from './own-command.ts';

/** A run of `check` of a working copy of the project: which content, by which criteria, and where the report goes. */
export interface CheckRun {
  /** Root of the working copy. */
  readonly project: string;
  readonly content: string;
  readonly criteria: readonly string[];
  readonly report: string;
}

/** The command that judges the content and leaves a JSON report; broken rules are a result like any other. */
export const checkCommand = ({ project, content, criteria, report }: CheckRun): Command => ({
  program: process.execPath,
  args: [
    ...ownCommand(project, 'check'),
    '--content',
    content,
    ...criteria.flatMap((id) => ['--criteria', id]),
    '--format',
    'json',
    '--out',
    report,
  ],
  cwd: project,
  accepts: [0, 1],
  leaves: report,
});

/** Removes all that `check` of this working copy remembers. */
export const forget = (project: string): void =>
  rmSync(join(project, 'node_modules/.cache/cong-truong'), { recursive: true, force: true });

/** Ids of all criteria documents of a working copy, sorted: its folders with a `document.yaml`. */
export const criteriaDocuments = (project: string): readonly string[] =>
  readdirSync(join(project, 'criteria'))
    .filter((id) => existsSync(join(project, 'criteria', id, 'document.yaml')))
    .sort();
