import { type Category, categories, targets } from './targets.ts';
import type { Visited } from './visit-page.ts';

const headings = {
  performance: 'Hiệu năng',
  accessibility: 'Tiếp cận',
  'best-practices': 'Cách làm tốt',
  seo: 'Tìm thấy được',
} satisfies Record<Category, string>;

/** What readers call a page, and what visiting it gave. */
export type Row = readonly [page: string, visited: Visited];

export const missedIn = ({ scores }: Visited): readonly Category[] =>
  categories.filter((category) => scores[category] < targets[category]);

/** Pages × scores with the target of each, LCP, bytes, and whether all targets are reached; below it what cost points. */
export function tableText(rows: readonly Row[]): string {
  const head = [
    'Trang',
    ...categories.map((category) => `${headings[category]} (≥ ${targets[category]})`),
    'LCP',
    'Tải về',
    '',
  ];
  const lines = rows.map(([page, visited]) => [
    page,
    ...categories.map((category) => String(visited.scores[category])),
    `${decimal(visited.lcpMs / 1000)} s`,
    `${decimal(visited.bytes / 1024)} KB`,
    missedIn(visited).length === 0 ? 'đạt' : 'chưa đạt',
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const text = [head, ...lines].map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...text, ...rows.flatMap(faultLines)].join('\n');
}

const faultLines = ([page, visited]: Row): string[] =>
  missedIn(visited).flatMap((category) => [
    '',
    `${page}, ${headings[category].toLowerCase()} ${visited.scores[category]}, cần ít nhất ${targets[category]}:`,
    ...visited.faults[category].map((fault) => `  - ${fault}`),
  ]);

const decimal = (value: number): string =>
  Number.isNaN(value) ? '?' : value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
