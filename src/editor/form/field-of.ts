import type { EditorInput } from '../editor-input.ts';
import type { NamedFile } from '../named-files.ts';
import { choicesFor } from './choices-for.ts';
import type { Field } from './field.ts';
import { isGroup, isList, isOpen, type JsonSchema } from './json-schema.ts';

/** What a field needs to know of the form it stands in. */
export interface FormContext {
  readonly type: string;
  readonly input: EditorInput;
  readonly files: readonly NamedFile[];
}

/** Days that a new file begins with: today in Vietnam, wherever the browser is. */
const todayFields = ['date', 'published', 'updated', 'asked', 'opens'];
/** Texts of more than a line. */
const longTexts = ['summary', 'caption', 'reason', 'hours'];

/** The fields of a group; those whose keys the writer chooses are left out, and keep what they hold. */
export const fieldsOf = (schema: JsonSchema, context: FormContext, path = ''): Field[] =>
  Object.entries(schema.properties ?? {})
    .filter(([, inner]) => !isOpen(inner))
    .map(([name, inner]) =>
      fieldOf(
        name,
        inner,
        schema.required?.includes(name) ?? false,
        context,
        path ? `${path}.${name}` : name,
      ),
    );

function fieldOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  context: FormContext,
  path: string,
): Field {
  const control = controlOf(name, schema, required, context, path);
  const hint = writtenByHand.includes(control.widget) ? hintOf(schema) : schema.description;
  const isFile = control.widget === 'image' || control.widget === 'file';
  return { name, label: schema.title ?? name, required, ...(hint && !isFile && { hint }), ...control };
}

/** Whoever chooses from a list needs no example; whoever picks a file, no word on its name. */
const writtenByHand: readonly string[] = ['string', 'text'];

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
  const choices = choicesFor(name, schema, context);
  if (choices) return { widget: 'select', options: choices.map(({ id, label }) => ({ label, value: id })) };
  if (isList(schema)) return listControl(schema, context, path);
  if (isGroup(schema))
    return { widget: 'object', collapsed: 'auto', fields: fieldsOf(schema, context, path) };
  return scalarControl(name, schema, required);
}

/** A list of groups, or of single values that are shown one below the other: they may hold commas. */
function listControl(
  schema: JsonSchema & { readonly items: JsonSchema },
  context: FormContext,
  path: string,
): Control {
  const { items, title = '' } = schema;
  if (isGroup(items)) return { widget: 'list', collapsed: 'auto', fields: fieldsOf(items, context, path) };
  return {
    widget: 'list',
    field: fieldOf('muc', { title, ...items }, true, context, path),
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
