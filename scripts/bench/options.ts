import { existsSync } from 'node:fs';
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
  /** Whether all criteria documents are measured together, instead of the usual parts. */
  readonly rules: boolean;
  /** Whether the library in the browser is measured, instead of the usual parts. */
  readonly library: boolean;
  /** Whether the search in the browser is measured, instead of the usual parts. */
  readonly search: boolean;
  /** Whether the wait after saving a post is measured, instead of the usual parts. */
  readonly saving: boolean;
  /** Another working copy of the project to compare all criteria documents with. */
  readonly before?: string;
}

/** Reads `--posts 1000,5000 --runs 3 --only check|build --out DIR`, or `--rules --before DIR` with the same others, or `--library`, `--search` or `--saving`, both with `--posts 5000`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      posts: { type: 'string' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      rules: { type: 'boolean', default: false },
      library: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      saving: { type: 'boolean', default: false },
      before: { type: 'string' },
      out: { type: 'string', default: join(root, '.bench') },
    },
  });
  if (values.before !== undefined && !values.rules)
    throw new Error('--before chỉ dùng cùng --rules. Hãy thêm --rules, hoặc bỏ --before.');
  if (values.only !== undefined && !allParts.some((part) => part === values.only))
    throw new Error(`--only: "${values.only}" không phải phần đo được. Có: ${allParts.join(', ')}.`);
  const posts = values.posts ?? (values.rules || values.search || values.saving ? '5000' : '1000,5000');
  return {
    posts: posts.split(',').map((count) => positive('--posts', count)),
    runs: positive('--runs', values.runs),
    parts: allParts.filter((part) => values.only === undefined || values.only === part),
    folder: resolve(values.out),
    rules: values.rules,
    library: values.library,
    search: values.search,
    saving: values.saving,
    ...(values.before !== undefined && { before: projectAt(values.before) }),
  };
}

function projectAt(folder: string): string {
  const project = resolve(folder);
  if (existsSync(join(project, 'src/cli/main.ts'))) return project;
  throw new Error(
    `--before: thư mục "${folder}" không có src/cli/main.ts. Hãy ghi thư mục gốc của một bản khác của dự án.`,
  );
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${option}: "${text}" không phải số nguyên dương. Ví dụ: --posts 1000,5000 --runs 3.`);
}
