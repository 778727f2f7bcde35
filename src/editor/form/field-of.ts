import type { Choice, EditorInput } from '../editor-input.ts';
import { recordKey, recordValue, wholeList } from '../file-format/shape.ts';
import { isLines } from '../file-format/shape-of.ts';
import type { NamedFile } from '../named-files.ts';
import { choicesFor } from './choices-for.ts';
import type { Field } from './field.ts';
import { isGroup, isList, isOpen, type JsonSchema } from './json-schema.ts';

/** What a field needs to know of the form it stands in. */
export interface FormContext {
  readonly type: string;
  readonly input: EditorInput;
  readonly files: readonly NamedFile[];
  /** What may be chosen in a field of this form alone, by its path. */
  readonly choices?: Readonly<Record<string, readonly Choice[]>>;
}

/** Days that a new file begins with: today in Vietnam, wherever the browser is. */
const todayFields = ['date', 'published', 'updated', 'asked', 'opens'];
/** Texts of more than a line. */
const longTexts = ['summary', 'caption', 'reason', 'hours'];

/** The fields of a group. */
export const fieldsOf = (schema: JsonSchema, context: FormContext, path = ''): Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, inner]) =>
    fieldOf(name, inner, schema.required?.includes(name) ?? false, context, path ? `${path}.${name}` : name),
  );

/** One field of a form. */
export function fieldOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  context: FormContext,
  path: string,
): Field {
  if (context.type === 'su-kien' && name === 'id') return selfNamed(schema);
  const control = controlOf(name, schema, required, context, path);
  const own = writtenByHand.includes(control.widget) ? hintOf(schema) : schema.description;
  const isBare = isLines(schema) && !/một dòng/i.test(own ?? '');
  const hint = [own, isBare && onePerLine].filter(Boolean).join(' ');
  const isFile = control.widget === 'image' || control.widget === 'file';
  return { name, label: schema.title ?? name, required, ...(hint && !isFile && { hint }), ...control };
}

/** Whoever chooses from a list needs no example; whoever picks a file, no word on its name. */
const writtenByHand: readonly string[] = ['string', 'text'];

/** What the page of the editor names by itself where it is left empty. */
const selfNamed = ({ title = '', pattern = '' }: JsonSchema): Field => ({
  name: 'id',
  label: title,
  widget: 'string',
  required: false,
  hint: 'Để trống: trang tự đặt theo tên sự kiện. Đã có bài nhắc tới sự kiện thì giữ nguyên mã.',
  pattern: [pattern, 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.'],
});

const onePerLine = 'Mỗi dòng một mục.';

const hintOf = ({ description, examples }: JsonSchema): string =>
  [description, examples?.[0] && `Ví dụ: ${examples[0]}`].filter(Boolean).join(' ');

type Control = Pick<Field, 'widget'> & Readonly<Record<string, unknown>>;

function controlOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  context: FormContext,
  path: string,
): Control {
  const file = context.files.find((each) => each.path === path);
  if (file) return { widget: file.kind, choose_url: false };
  const choices = context.choices?.[path] ?? choicesFor(name, schema, context);
  if (choices) return { widget: 'select', options: choices.map((each) => optionOf(each, schema)) };
  if (isOpen(schema)) return recordControl(schema, context, path);
  if (isLines(schema)) return { widget: 'text' };
  if (isList(schema)) return listControl(schema, context, path);
  if (isGroup(schema))
    return { widget: 'object', collapsed: 'auto', fields: fieldsOf(schema, context, path) };
  return scalarControl(name, schema, required);
}

/** The form holds a number as such, so that an option stands for it only as a number too. */
const optionOf = ({ id, label }: Choice, { type }: JsonSchema) => ({
  label,
  value: type === 'integer' ? Number(id) : id,
});

/** A list of groups, or of values chosen from a list. */
function listControl(
  schema: JsonSchema & { readonly items: JsonSchema },
  context: FormContext,
  path: string,
): Control {
  const { items, title = '' } = schema;
  if (isGroup(items))
    return {
      widget: 'list',
      collapsed: 'auto',
      ...singularOf(title),
      fields: fieldsOf(items, context, path),
    };
  return { widget: 'list', field: fieldOf(wholeList, { title, ...items }, true, context, path) };
}

/** What one item is called, so that “Các ngày” has a button “Thêm ngày”. */
const singularOf = (title: string) => (title.startsWith('Các ') ? { label_singular: title.slice(4) } : {});

/** Keys of the writer's own choice: a list of which each item begins with its key. */
function recordControl(schema: JsonSchema, context: FormContext, path: string): Control {
  const { propertyNames = {}, additionalProperties: value = {} } = schema;
  const key = fieldOf(recordKey, { title: 'Tên', ...propertyNames }, true, context, `${path}.${recordKey}`);
  const inner = isGroup(value)
    ? fieldsOf(value, context, path)
    : [fieldOf(recordValue, { title: 'Nội dung', ...value }, true, context, path)];
  const names = path === 'classes' ? context.input.classes : [];
  return {
    widget: 'list',
    collapsed: true,
    ...singularOf(schema.title ?? ''),
    summary: `{{${recordKey}}}`,
    fields: [key, ...inner],
    ...(names.length > 0 && { default: names.map((name) => ({ [recordKey]: name })) }),
  };
}

function scalarControl(name: string, schema: JsonSchema, required: boolean): Control {
  const { type, format, pattern, minimum } = schema;
  if (type === 'boolean') return { widget: 'boolean', default: false };
  if (format === 'date')
    return {
      widget: 'datetime',
      type: 'date',
      input_timezone: 'Asia/Ho_Chi_Minh',
      ...(required && todayFields.includes(name) && { default: '{{now}}' }),
    };
  if (type === 'integer' || type === 'number')
    return {
      widget: 'number',
      value_type: type === 'integer' ? 'int' : 'float',
      ...(minimum !== undefined && { min: minimum }),
    };
  if (format === 'uri') return { widget: 'string', type: 'url' };
  if (format === 'email') return { widget: 'string', type: 'email' };
  if (pattern)
    return { widget: 'string', pattern: [pattern, `Viết đúng dạng được hướng dẫn${exampleOf(schema)}.`] };
  return { widget: longTexts.includes(name) ? 'text' : 'string' };
}

const exampleOf = ({ examples }: JsonSchema) => (examples?.[0] ? `, như ${examples[0]}` : '');
