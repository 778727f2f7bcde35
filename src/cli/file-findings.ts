import type { Gate } from '../domain/gate.ts';
import type { Problem } from '../domain/problem.ts';
import type { Judged } from '../read-and-judge.ts';

/** Something of a file that is to be mended. */
export interface FileFinding extends Problem {
  /** Whether it closes the gate: a strict rule, or a file that cannot be read. */
  readonly isGating: boolean;
  /** Whether the file could not be used at all, breaks a rule, or is used with something to know about it. */
  readonly kind: 'problem' | 'rule' | 'advice';
}

/**
 * What to mend in some files: problems, failures that speak of them or of a picture among them, and advice; each once.
 *
 * @param paths From the portal's root.
 */
export function fileFindings({ report }: Pick<Judged, 'report'>, paths: ReadonlySet<string>): FileFinding[] {
  const own = (each: Problem) => paths.has(each.path);
  const problems = report.problems
    .filter(own)
    .map((problem) => ({ ...problem, isGating: true, kind: 'problem' as const }));
  const advice = report.warnings
    .filter(own)
    .map((warning) => ({ ...warning, isGating: false, kind: 'advice' as const }));
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
  return [...Map.groupBy([...problems, ...failing, ...advice], keyOf).values()].flatMap(
    ([first]) => first ?? [],
  );
}

const keyOf = ({ path, line = 0, column = 0, message }: Problem) => `${path}\n${line}\n${column}\n${message}`;
