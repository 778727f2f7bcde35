import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedPost } from '../plan-posts.ts';

const source = import.meta.dirname;

/** What a Hugo project needs besides the posts in order to make the same pages: path below its folder → text. */
export const hugoFiles = (posts: readonly PlannedPost[]): Readonly<Record<string, string>> => ({
  'hugo.yaml': read('hugo.yaml'),
  ...Object.fromEntries(layouts().map((path) => [path, read(path)])),
  ...Object.fromEntries(months(posts).map((month) => [monthPath(month), monthPage(month)])),
});

const read = (path: string): string => readFileSync(join(source, path), 'utf8');

const layouts = (): string[] =>
  readdirSync(join(source, 'layouts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `layouts/${path}`)
    .sort();

const months = (posts: readonly PlannedPost[]): string[] => [
  ...new Set(posts.map(({ date }) => date.slice(0, 7))),
];

/** Hugo lists a month only where its folder has a page of its own, which the school's Markdown has not. */
const monthPath = (month: string): string => `content/tin-tuc/${month.replace('-', '/')}/_index.md`;
const monthPage = (month: string): string =>
  `---\ntitle: Tin tháng ${month.slice(5)}/${month.slice(0, 4)}\n---\n`;
