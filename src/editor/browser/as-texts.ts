/**
 * Values of a form as the project reads files: every scalar as text, and nothing where nothing was filled in.
 *
 * @returns `undefined` for what is empty.
 */
export function asTexts(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return listOf(value);
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value)
    .filter(([key]) => !key.startsWith(ownMark))
    .map(([key, inner]) => [key, asTexts(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Names that Sveltia gives to items of lists while it edits; it takes them out itself before it writes. */
const ownMark = '__sc_';

function listOf(values: readonly unknown[]): unknown[] | undefined {
  const items = values.map(asTexts).filter((value) => value !== undefined);
  return items.length > 0 ? items : undefined;
}
