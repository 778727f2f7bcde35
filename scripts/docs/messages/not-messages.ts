import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Words in the code that are no message; each entry says why. `in` is a pattern of paths. */
const entrySchema = z.strictObject({
  in: z.string(),
  /** Properties whose value is meant; without it and `texts`, the whole file. */
  properties: z.array(z.string()).optional(),
  texts: z.array(z.string()).optional(),
  because: z.string().min(10),
});

const entries = z
  .array(entrySchema)
  .parse(parse(readFileSync(new URL('./not-messages.yaml', import.meta.url), 'utf8')));

/** Whether a literal, or with only `file` a whole file, is told to be no message. */
export function isNoMessage(asked: {
  readonly file: string;
  readonly text?: string;
  readonly property?: string | undefined;
}): boolean {
  return entries.some(({ in: pattern, properties, texts }) => {
    if (!matchesGlob(asked.file, pattern)) return false;
    if (!properties && !texts) return true;
    return properties?.includes(asked.property ?? '') || texts?.includes(asked.text ?? '') || false;
  });
}
