/** What editors are told of the form of a field, or what its schema says of it. */
export interface FieldKind {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: unknown;
}

/** Something of its kind that may stand in a field without an example; nothing where any text may. */
export function usualSample({ type, format, pattern }: FieldKind): string | undefined {
  if (format === 'date') return '2025-09-05';
  if (format === 'email') return 'vanphong@truong.edu.vn';
  if (format === 'url') return 'https://truong.edu.vn';
  if (type === 'integer' || type === 'number') return '1';
  if (type === 'boolean') return 'true';
  return typeof pattern === 'string' ? byPattern[pattern] : undefined;
}

const byPattern: Readonly<Record<string, string>> = {
  '^\\d{4}-\\d{2}$': '2025-09',
  '^\\d{4}-\\d{4}$': '2025-2026',
};
