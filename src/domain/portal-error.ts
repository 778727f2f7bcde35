import type { Problem } from './problem.ts';

/** Mistakes in the criteria or in how a command is used. Shown without a stack trace; exit status 2. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(
      problems.map(({ path, line, message }) => `${path}${line ? `:${line}` : ''}: ${message}`).join('\n'),
    );
    this.problems = problems;
  }
}
