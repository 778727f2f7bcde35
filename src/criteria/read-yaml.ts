import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { didYouMean } from '../domain/did-you-mean.ts';
import { lazily } from '../domain/lazily.ts';
import { PortalError } from '../domain/portal-error.ts';
import type { Problem } from '../domain/problem.ts';
import { fieldAt } from '../domain/schema-field.ts';
import type { LocatedYaml } from './locate-yaml.ts';

/** YAML of a criteria document with its positions, so that a mistake can be shown where it stands. */
export interface CriteriaYaml {
  readonly path: string;
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest group around it; 1-based. */
  lineOf(path: readonly PropertyKey[]): number;
}

const require = createRequire(import.meta.url);
const locator = lazily(() => require('./locate-yaml.ts') as typeof import('./locate-yaml.ts'));

/** @param path From the project's root. @throws {PortalError} where the file is missing or is no YAML. */
export function readCriteriaYaml(root: string, path: string): CriteriaYaml {
  const source = readFileSync(`${root}/${path}`, 'utf8');
  const located = lazily(() => locator().locateYaml(source));
  return { path, value: parse(source, path, located), lineOf: (keys) => located().lineOf(keys) };
}

function parse(source: string, path: string, located: () => LocatedYaml): unknown {
  try {
    return load(source, { schema: CORE_SCHEMA });
  } catch {
    const { line = 1 } = located().fault ?? {};
    throw new PortalError({ path, line, message: brokenYaml });
  }
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
    message: path.length === 0 ? capitalised(words) : `Mục "${path.join('.')}": ${words}`,
  });
  if (issue.code !== 'unrecognized_keys') return [tell(path, wordsOf(issue))];
  const known = fieldAt(schema, issue.path).keys;
  return issue.keys.map((key) => {
    const advice = didYouMean(key, known, `Hãy chọn một trong: ${known.join(', ')}.`);
    return tell([...path, key], `không có mục "${key}". ${advice}`);
  });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const brokenYaml =
  'Tệp không đọc được ở dòng này. Hãy kiểm tra dấu hai chấm, dấu ngoặc và số dấu cách ở đầu dòng.';

/** Ends `loses.rule: …`. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `không có giá trị này. Hãy chọn một trong: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type')
    return `thiếu, hoặc không đúng kiểu. Hãy ghi ${kinds[issue.expected] ?? 'đúng kiểu'}.`;
  if (issue.code === 'too_small')
    return `nhỏ quá hoặc ngắn quá. Hãy ghi ${issue.inclusive ? `từ ${issue.minimum} trở lên` : `số lớn hơn ${issue.minimum}`}.`;
  if (issue.code === 'too_big') return `lớn quá hoặc dài quá. Hãy ghi không quá ${issue.maximum}.`;
  if (issue.code === 'custom' && issue.message !== 'Invalid input') return `${issue.message}.`;
  return 'không dùng được. Hãy xem các mục cùng loại trong criteria/mac-dinh.';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: '`true` (có) hoặc `false` (không)',
  array: 'danh sách, mỗi dòng bắt đầu bằng dấu gạch ngang',
  object: 'nhóm mục, mỗi mục một dòng thụt vào',
  record: 'nhóm mục, mỗi mục một dòng thụt vào',
};
