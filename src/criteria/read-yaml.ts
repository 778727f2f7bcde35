import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import { PortalError } from '../domain/portal-error.ts';
import type { Problem } from '../domain/problem.ts';
import { fieldAt } from '../domain/schema-field.ts';

/** YAML of a criteria document with its positions, so that a mistake can be shown where it stands. */
export interface CriteriaYaml {
  readonly path: string;
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest group around it; 1-based. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** @param path From the project's root. @throws {PortalError} where the file is missing or is no YAML. */
export function readCriteriaYaml(root: string, path: string): CriteriaYaml {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(`${root}/${path}`, 'utf8'), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault)
    throw new PortalError({
      path,
      line: lines.linePos(fault.pos[0]).line,
      message: `YAML không đọc được: ${fault.message.split('\n')[0]}`,
    });

  const startOf = (keys: readonly PropertyKey[]): number | undefined => {
    const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
      : undefined;
    const node = (pair?.key ?? document.getIn(keys, true)) as Node | undefined;
    return node?.range?.[0];
  };
  return {
    path,
    value: document.toJS(),
    lineOf(keys) {
      for (let length = keys.length; length > 0; length--) {
        const start = startOf(keys.slice(0, length));
        if (start !== undefined) return lines.linePos(start).line;
      }
      return 1;
    },
  };
}

/** @throws {PortalError} naming every field that does not fit, each with its line. */
export function parseWith<T>(schema: z.ZodType<T>, yaml: CriteriaYaml, at: readonly PropertyKey[] = []): T {
  const value = at.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.value,
  );
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw new PortalError(...result.error.issues.flatMap((issue) => problemsOf(issue, schema, yaml, at)));
}

/** Unknown keys are told one by one, each on its own line. */
function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: CriteriaYaml,
  at: readonly PropertyKey[],
): Problem[] {
  const path = [...at, ...issue.path];
  const tell = (where: readonly PropertyKey[], words: string) => ({
    path: yaml.path,
    line: yaml.lineOf(where),
    message: `${path.join('.') || 'cả tệp'}: ${words}`,
  });
  if (issue.code !== 'unrecognized_keys') return [tell(path, wordsOf(issue))];
  const known = fieldAt(schema, issue.path).keys;
  return issue.keys.map((key) => {
    const meant = closest(key, known);
    return tell(
      [...path, key],
      `không có mục "${key}".${meant ? ` Có phải ý bạn là "${meant}"?` : ` Có: ${known.join(', ')}.`}`,
    );
  });
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `chỉ nhận một trong: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type') return `thiếu hoặc sai kiểu; cần ${issue.expected}.`;
  if (issue.code === 'custom')
    return issue.message === 'Invalid input' ? 'không dùng được.' : `${issue.message}.`;
  return `${issue.message}.`;
}
