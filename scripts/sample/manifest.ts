import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The folder of the project; files in the manifests are named from here. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/**
 * Reads a list in YAML.
 *
 * @throws {Error} when the file is missing or an entry has not the shape of the schema.
 */
export function readManifest<Entry>(file: string, schema: z.ZodType<Entry>): Entry[] {
  return z.array(schema).parse(parse(readFileSync(file, 'utf8')) ?? []);
}

/** The value of `--manifest` on the command line, or the usual file beside this one. */
export const manifestFile = (usual: string, given: string | undefined): string =>
  given ? path.resolve(given) : path.join(import.meta.dirname, usual);
