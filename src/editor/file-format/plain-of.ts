import { isMap, isScalar, isSeq } from 'yaml';

/** What a node of a YAML text says, every scalar as text; nothing for what is empty or stands elsewhere. */
export function plainOf(node: unknown): unknown {
  if (isScalar(node)) return node.value === null || node.value === '' ? undefined : String(node.value);
  if (isSeq(node)) return node.items.map(plainOf);
  if (!isMap(node)) return undefined;
  return Object.fromEntries(node.items.map(({ key, value }) => [String(key), plainOf(value)]));
}
