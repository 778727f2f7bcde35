import { parseDay } from '../../domain/calendar.ts';
import { recordKey, recordValue, type Shape } from './shape.ts';

/** The value of a file, in which every scalar is text, as its form shows it. What has another shape stays as it is. */
export function toForm(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (shape.kind) {
    case 'group':
      return isMap(value) ? groupToForm(shape.fields, value) : soleField(shape.fields, value);
    case 'list':
      return asList(value).map((item) => toForm(shape.item, item));
    case 'lines':
      return asList(value).map(String).join('\n');
    case 'record':
      return isMap(value) ? Object.entries(value).map((pair) => pairToForm(shape.value, pair)) : value;
    default:
      return typeof value === 'string' ? scalarToForm(shape.kind, value.trim()) : value;
  }
}

type Map = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function groupToForm(fields: Readonly<Record<string, Shape>>, value: Map): Map {
  const known = Object.entries(fields).filter(([name]) => value[name] !== undefined && value[name] !== '');
  return Object.fromEntries(known.map(([name, inner]) => [name, toForm(inner, value[name])]));
}

/** A group of which only the first field is written may stand as that alone: the name of an attached file. */
const soleField = (fields: Readonly<Record<string, Shape>>, value: unknown): Map => ({
  [Object.keys(fields)[0] ?? recordValue]: value,
});

function pairToForm(shape: Shape, [key, value]: readonly [string, unknown]): Map {
  const inner = toForm(shape, value);
  return { [recordKey]: key, ...(shape.kind === 'group' && isMap(inner) ? inner : { [recordValue]: inner }) };
}

function scalarToForm(kind: 'text' | 'number' | 'yes-no' | 'day', text: string): unknown {
  if (kind === 'number' && /^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (kind === 'yes-no' && /^(true|có|yes)$/i.test(text)) return true;
  if (kind === 'yes-no' && /^(false|không|no)$/i.test(text)) return false;
  return kind === 'day' ? (parseDay(text) ?? text) : text;
}
