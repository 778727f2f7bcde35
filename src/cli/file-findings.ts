import type { Gate } from '../domain/gate.ts';
import type { Problem } from '../domain/problem.ts';
import type { Judged } from '../read-and-judge.ts';

/** Something of a file that does not pass. */
export interface FileFinding extends Problem {
  /** Whether it closes the gate: a strict rule, or a file that cannot be read. */
  readonly isGating: boolean;
  /** Whether the file could not be used at all, or breaks a rule. */
  readonly kind: 'problem' | 'rule';
}

/**
 * What does not pass in some files: problems, and failures that speak of them or of a picture among them; each once.
 *
 * @param paths From the portal's root.
 */
export function fileFindings({ report }: Pick<Judged, 'report'>, paths: ReadonlySet<string>): FileFinding[] {
  const problems = report.problems
    .filter(({ path }) => paths.has(path))
    .map((problem) => ({ ...problem, isGating: true, kind: 'problem' as const }));
  const failing = (['error', 'warn'] satisfies Gate[]).flatMap((gate) =>
    report.documents
      .filter((document) => document.gate === gate)
      .flatMap(({ results }) => results.flatMap(({ requirements }) => requirements))
      .flatMap(({ findings }) => findings)
      .filter(({ outcome, waived }) => outcome === 'fail' && !waived)
      .flatMap(({ at, subject, message }) =>
        at && (paths.has(at.path) || paths.has(`content/${subject}`))
          ? [{ ...at, message, isGating: gate === 'error', kind: 'rule' as const }]
          : [],
      ),
  );
  return [...Map.groupBy([...problems, ...failing], keyOf).values()].flatMap(([first]) => first ?? []);
}

const keyOf = ({ path, line = 0, column = 0, message }: Problem) => `${path}\n${line}\n${column}\n${message}`;
