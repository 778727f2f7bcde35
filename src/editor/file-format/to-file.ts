import { recordKey, recordValue, type Shape } from './shape.ts';

/**
 * What a form holds, as a file says it: every scalar as text, nothing where nothing was filled in.
 *
 * @returns `undefined` for what is empty.
 */
export function toFile(shape: Shape, value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  switch (shape.kind) {
    case 'group':
      return groupToFile(shape.fields, value);
    case 'list':
      return filled((value as unknown[]).map((item) => toFile(shape.item, item)));
    case 'lines':
      return filled(linesOf(String(value)));
    case 'record':
      return recordToFile(shape.value, value as Map[]);
    case 'yes-no':
      return value === false ? undefined : String(value);
    default:
      return String(value);
  }
}

type Map = Readonly<Record<string, unknown>>;

/** Each line that says something, without the spaces around it. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const filled = (items: readonly unknown[]): unknown[] | undefined => {
  const kept = items.filter((item) => item !== undefined);
  return kept.length > 0 ? kept : undefined;
};

function groupToFile(fields: Readonly<Record<string, Shape>>, value: unknown): Map | undefined {
  const pairs = Object.entries(fields)
    .map(([name, inner]) => [name, toFile(inner, (value as Map)[name])] as const)
    .filter(([, inner]) => inner !== undefined);
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function recordToFile(shape: Shape, items: readonly Map[]): Map | undefined {
  const pairs = items
    .filter((item) => String(item[recordKey] ?? '').trim() !== '')
    .map((item) => [
      String(item[recordKey]).trim(),
      toFile(shape, shape.kind === 'group' ? item : item[recordValue]) ?? {},
    ]);
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
