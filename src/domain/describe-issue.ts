import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { customWords, emptyFile, formatWords, howToAdd, notInList, oneOf, wrongKind } from './issue-words.ts';
import { fieldAt, type SchemaField } from './schema-field.ts';

/** One field that does not fit: where it stands in the data, and a sentence for the person who wrote it. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  /** What was found, what is allowed, what to do. */
  readonly message: string;
}

/** Who reads: somebody who writes keys into a file, or somebody who fills in a form and sees only its labels. */
export type IssueReader = 'file' | 'form';

/** Says in Vietnamese what is wrong with a value that its schema refused. */
export function describeIssues(
  schema: z.ZodType,
  error: z.ZodError,
  value: unknown,
  reader: IssueReader = 'file',
): DescribedIssue[] {
  const unknownKeys = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [],
  );
  const others = error.issues.filter(({ code }) => code !== 'unrecognized_keys');
  return [
    ...unknownKeys.map(({ issue, key }) => ({
      path: [...issue.path, key],
      message: unknownKey(key, fieldAt(schema, issue.path)),
    })),
    ...others.map((issue) => ({
      path: issue.path,
      message: describe(issue, namedField(schema, issue.path), valueAt(value, issue.path), reader),
    })),
  ];
}

/** What a person calls the field at a path: an item of a list goes by the name of the list. */
function namedField(schema: z.ZodType, path: readonly PropertyKey[]): SchemaField & { readonly key: string } {
  const last = path.findLastIndex((part) => typeof part === 'string');
  const named = fieldAt(schema, path.slice(0, last + 1));
  const field = fieldAt(schema, path);
  return {
    ...field,
    label: named.label ?? field.label,
    hint: field.hint ?? named.hint,
    sample: field.sample ?? named.sample,
    key: last < 0 ? '' : String(path[last]),
  };
}

function unknownKey(key: string, { keys }: SchemaField): string {
  const advice = `Hãy bỏ dòng này, hoặc dùng một trong các mục: ${keys.join(', ')}.`;
  return `Không có mục "${key}". ${didYouMean(key, keys, advice)}`;
}

function describe(
  issue: z.core.$ZodIssue,
  field: ReturnType<typeof namedField>,
  value: unknown,
  reader: IssueReader,
): string {
  const name = nameOf(field, reader);
  if (issue.code === 'custom' && issue.params?.['kind'] === 'one-of') return oneOf(issue.params['keys']);
  if (value === undefined || value === null || value === '') return missing(name, field, reader);
  if (typeof value === 'object' || issue.code === 'invalid_type') return wrongKind(name, field, value);
  const found = `${name} đang là "${shown(value)}"`;
  if (issue.code === 'invalid_value') return notInList(found, shown(value), field.choices, reader);
  if (issue.code === 'custom') return `${found}${customWords(issue.params ?? {}, field)}`;
  return `${found}. ${formatWords(issue.code === 'invalid_format' ? issue.format : '', field)}`;
}

function nameOf({ key, label }: ReturnType<typeof namedField>, reader: IssueReader): string {
  if (label && (reader === 'form' || !key)) return `"${label}"`;
  return label ? `"${key}" (${label})` : `"${key || 'phần thông tin'}"`;
}

function missing(name: string, field: ReturnType<typeof namedField>, reader: IssueReader): string {
  if (!field.key) return emptyFile;
  return reader === 'form' ? `Chưa điền ${name}. Hãy điền mục này.` : `Thiếu ${name}. ${howToAdd(field)}`;
}

/** At most 60 characters of a value, as the person wrote it. */
function shown(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A list of one may be written without its dash: its number is then no step of the path. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof key === 'number' && !Array.isArray(inner)
        ? inner
        : (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
