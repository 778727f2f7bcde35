import { isGroup, isList, isOpen, type JsonSchema } from '../form/json-schema.ts';
import type { Shape } from './shape.ts';

/** How the values of a field, or of a whole file, stand in a form. */
export function shapeOf(schema: JsonSchema): Shape {
  if (isGroup(schema)) {
    const fields = Object.entries(schema.properties).map(([name, inner]) => [name, shapeOf(inner)] as const);
    return { kind: 'group', fields: Object.fromEntries(fields) };
  }
  if (isOpen(schema)) return { kind: 'record', value: shapeOf(schema.additionalProperties ?? {}) };
  if (isList(schema))
    return isLines(schema) ? { kind: 'lines' } : { kind: 'list', item: shapeOf(schema.items) };
  return { kind: scalarKind(schema) };
}

/** Whether a list holds texts that are typed one below the other. */
export const isLines = ({ items }: JsonSchema): boolean =>
  items !== undefined && !isGroup(items) && !isOpen(items) && !isList(items) && items.enum === undefined;

function scalarKind({ type, format }: JsonSchema): 'text' | 'number' | 'yes-no' | 'day' {
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer' || type === 'number') return 'number';
  return format === 'date' ? 'day' : 'text';
}
