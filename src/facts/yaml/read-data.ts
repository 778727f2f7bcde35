import { createRequire } from 'node:module';
import type { z } from 'zod';
import { describeIssues } from '../../domain/describe-issue.ts';
import { lazily } from '../../domain/lazily.ts';
import type { Problem } from '../../domain/problem.ts';

const require = createRequire(import.meta.url);
const locator = lazily(() => require('./locate.ts') as typeof import('./locate.ts'));

export type ReadData<T> = { readonly data: T } | { readonly problems: readonly Problem[] };

/**
 * YAML text to the data its schema describes, or every place in it that does not fit.
 *
 * @param parsed What `parseYaml` made of it.
 * @param place The file, and its line on which `source` begins.
 */
export function readData<T>(
  source: string,
  parsed: { readonly value: unknown } | undefined,
  schema: z.ZodType<T>,
  { path, firstLine }: { readonly path: string; readonly firstLine: number },
): ReadData<T> {
  const value = parsed ? (parsed.value ?? {}) : undefined;
  const result = parsed ? schema.safeParse(value) : undefined;
  if (result?.success) return { data: result.data };

  const located = locator().locateYaml(source);
  const at = ({ line, column }: { line: number; column: number }) => ({
    path,
    line: line + firstLine - 1,
    column,
  });
  const issues = result ? describeIssues(schema, result.error, value) : [];
  const problems = [
    ...located.faults.map((fault) => ({ ...at(fault), message: fault.message })),
    ...issues.map((issue) => ({ ...at(located.placeOf(issue.path)), message: issue.message })),
  ];
  return {
    problems: problems.length > 0 ? problems : [{ path, line: firstLine, column: 1, message: unreadable }],
  };
}

const unreadable =
  'Phần thông tin này không đọc được. Hãy viết mỗi mục trên một dòng theo dạng `mục: nội dung`.';
