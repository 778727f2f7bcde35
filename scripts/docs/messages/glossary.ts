import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const wordSchema = z.strictObject({
  word: z.string(),
  /** What it is, for a person who knows Word and e-mail. */
  means: z.string().min(10),
});

/** Words that are no Vietnamese and that messages may use all the same, each explained once. */
export const glossary = z
  .array(wordSchema)
  .parse(parse(readFileSync(new URL('./glossary.yaml', import.meta.url), 'utf8')));
