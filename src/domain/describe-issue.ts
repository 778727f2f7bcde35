import type { z } from 'zod';
import { closest } from './closest.ts';
import { fieldAt, type SchemaField } from './schema-field.ts';

/** One field that does not fit: where it stands in the data, and a sentence for the person who wrote it. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  /** What was found, what is allowed, what to do. */
  readonly message: string;
}

/** Says in Vietnamese what is wrong with a value that its schema refused. */
export function describeIssues(schema: z.ZodType, error: z.ZodError, value: unknown): DescribedIssue[] {
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
      message: describe(issue, fieldAt(schema, issue.path), valueAt(value, issue.path)),
    })),
  ];
}

function unknownKey(key: string, { keys }: SchemaField): string {
  const meant = closest(key, keys);
  const hint = meant
    ? ` Có phải ý bạn là "${meant}"?`
    : ` Hãy bỏ dòng này, hoặc dùng một trong các mục: ${keys.join(', ')}.`;
  return `Không có mục "${key}".${hint}`;
}

function describe(issue: z.core.$ZodIssue, field: SchemaField, value: unknown): string {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const name = field.label && key ? `"${key}" (${field.label})` : `"${key || field.label || 'nội dung'}"`;
  if (value === undefined || value === null || value === '') return missing(name, key, field);
  if (issue.code === 'invalid_value') return notInList(name, field, value);
  if (issue.code === 'custom') return custom(name, issue.params ?? {}, value);
  if (issue.code === 'invalid_format')
    return `${name} đang là "${shown(value)}". ${formats[issue.format] ?? formats['regex']}`;
  if (issue.code === 'invalid_type') return wrongType(name, issue.expected, value);
  return `${name} đang là "${shown(value)}", không dùng được. Hãy sửa lại${exampleOf(field)}.`;
}

function missing(name: string, key: string, field: SchemaField): string {
  const sample = field.example ?? (field.choices ? Object.keys(field.choices)[0] : '…');
  return key
    ? `Thiếu ${name}. Hãy thêm dòng \`${key}: ${sample}\`.`
    : 'Tệp chưa có nội dung. Hãy điền các mục cần thiết.';
}

function notInList(name: string, { choices = {} }: SchemaField, value: unknown): string {
  const known = Object.entries(choices).map(([id, label]) => `${id} (${label})`);
  const byLabel = closest(shown(value), Object.values(choices));
  const meant =
    closest(shown(value), Object.keys(choices)) ?? Object.keys(choices).find((id) => choices[id] === byLabel);
  return `${name} đang là "${shown(value)}". ${meant ? `Có phải ý bạn là "${meant}"? ` : ''}Chọn một trong: ${known.join(', ')}.`;
}

const customMessages: Readonly<Record<string, string>> = {
  day: 'không phải là một ngày có thật. Hãy viết năm-tháng-ngày như 2025-09-05, hoặc ngày/tháng/năm như 05/09/2025.',
  month: 'không phải là một tháng. Hãy viết năm-tháng như 2025-09.',
  decimal: 'không phải là một số. Hãy viết số như 2 hoặc 0,5.',
  'yes-no': 'không phải là có hay không. Hãy viết true (có) hoặc false (không).',
  colour:
    'không phải là một màu. Hãy viết dấu # và sáu chữ số hoặc chữ cái từ a đến f, trong dấu nháy, như "#1d6a3f".',
  'school-year': 'không phải là một năm học. Hãy viết hai năm liền nhau như 2025-2026.',
};

function custom(name: string, params: Readonly<Record<string, unknown>>, value: unknown): string {
  const kind = String(params['kind']);
  if (kind === 'count')
    return `${name} đang là "${shown(value)}". Hãy viết một số nguyên từ ${params['min']} trở lên.`;
  if (kind === 'one-of')
    return `Hãy điền đúng một trong hai mục: ${(params['keys'] as string[]).join(' hoặc ')}.`;
  return `${name} đang là "${shown(value)}", ${customMessages[kind] ?? 'không dùng được.'}`;
}

const formats: Readonly<Record<string, string>> = {
  url: 'Hãy viết đủ địa chỉ, bắt đầu bằng https://.',
  email: 'Hãy viết một địa chỉ thư điện tử như vanphong@truong.edu.vn.',
  regex: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, hoặc dạng được hướng dẫn cho mục này.',
};

function wrongType(name: string, expected: string, value: unknown): string {
  const asked: Readonly<Record<string, string>> = {
    string: 'một dòng chữ',
    array: 'một danh sách, mỗi dòng bắt đầu bằng dấu gạch ngang',
    object: 'một nhóm mục, mỗi mục một dòng thụt vào',
    record: 'một nhóm mục, mỗi mục một dòng thụt vào',
  };
  const colonHint =
    expected === 'string' && typeof value === 'object'
      ? ' Nếu nội dung có dấu hai chấm, hãy đặt nó trong dấu ngoặc kép.'
      : '';
  return `${name} cần là ${asked[expected] ?? 'một giá trị khác'}, nhưng đang là ${kindOf(value)}.${colonHint}`;
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'một danh sách' : typeof value === 'object' ? 'một nhóm mục' : `"${shown(value)}"`;

const exampleOf = ({ example }: SchemaField) => (example ? ` như ${example}` : '');

/** At most 60 characters of a value, as the person wrote it. */
function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
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
