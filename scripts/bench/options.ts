import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Root of the project. */
export const root = join(import.meta.dirname, '../..');

/** What can be measured. */
const allParts = ['check', 'build'] as const;

/** What to measure, on how large schools, how often, and where the schools lie. */
export interface BenchOptions {
  readonly posts: readonly number[];
  readonly runs: number;
  readonly parts: readonly (typeof allParts)[number][];
  readonly folder: string;
}

/** Reads `--posts 1000,5000 --runs 3 --only check|build --out DIR`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      posts: { type: 'string', default: '1000,5000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      out: { type: 'string', default: join(root, '.bench') },
    },
  });
  return {
    posts: values.posts.split(',').map((count) => positive('--posts', count)),
    runs: positive('--runs', values.runs),
    parts: allParts.filter((part) => values.only === undefined || values.only === part),
    folder: resolve(values.out),
  };
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${option}: "${text}" không phải số nguyên dương. Ví dụ: --posts 1000,5000 --runs 3.`);
}
