import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * Reads YAML with every scalar as text, so that a title such as `2025`, `012` or `30/4` stays what was
 * typed; numbers, days and yes/no are read by the schemas. Keys left empty are dropped.
 *
 * @returns `undefined` where it is no valid YAML; {@link file://./locate.ts} then says where and why.
 */
export function parseYaml(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: withoutEmpty(load(source, { schema: FAILSAFE_SCHEMA })) };
  } catch {
    return undefined;
  }
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && !(typeof inner === 'string' && inner.trim() === ''))
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}
