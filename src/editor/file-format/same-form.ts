/** Whether two forms say the same; a box that is empty or off says nothing. */
export const sameForm = (a: unknown, b: unknown): boolean =>
  JSON.stringify(told(a)) === JSON.stringify(told(b));

function told(value: unknown): unknown {
  if (value === '' || value === null || value === undefined || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(told).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return String(value).trim() || undefined;
  const pairs = Object.entries(value)
    .map(([key, inner]) => [key, told(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
