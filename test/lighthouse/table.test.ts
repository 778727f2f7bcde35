import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missedIn, tableText } from '../../scripts/lighthouse/table.ts';
import { pages } from '../../scripts/lighthouse/targets.ts';
import type { Visited } from '../../scripts/lighthouse/visit-page.ts';
import { missingPackages } from '../../scripts/lock/complete-lock.ts';
import { pageTypes } from '../support/page-types.ts';
import { projectRoot } from '../support/portal.ts';

const visited = (scores: Partial<Visited['scores']>): Visited => ({
  scores: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100, ...scores },
  lcpMs: 1549,
  bytes: 131_072,
  faults: {
    performance: ['Largest Contentful Paint (1,9 giây)'],
    accessibility: ['Đích chạm'],
    'best-practices': [],
    seo: [],
  },
  report: '',
});

it('reaches its targets at 98 for performance and 100 for the others, and not a point below', () => {
  expect(missedIn(visited({}))).toEqual([]);
  expect(missedIn(visited({ performance: 97 }))).toEqual(['performance']);
  expect(missedIn(visited({ accessibility: 99, 'best-practices': 99, seo: 99 }))).toEqual([
    'accessibility',
    'best-practices',
    'seo',
  ]);
});

it('tells of each page its scores, the largest paint, what was transferred, and whether that is enough', () => {
  const lines = tableText([['Trang chủ', visited({})]]).split('\n');
  expect(lines[0]).toMatch(/Hiệu năng \(≥ 98\).*Tiếp cận \(≥ 100\)/);
  expect(lines[1]).toMatch(/^Trang chủ +98 +100 +100 +100 +1,5 s +128 KB +đạt$/);
  expect(lines).toHaveLength(2);
});

it('names below the table what cost points, of categories that missed their target only', () => {
  const text = tableText([['Bài có ảnh', visited({ performance: 91 })]]);
  expect(text).toMatch(/^Bài có ảnh +91 .* chưa đạt$/m);
  expect(text).toContain(
    'Bài có ảnh, hiệu năng 91, cần ít nhất 98:\n  - Largest Contentful Paint (1,9 giây)',
  );
  expect(text).not.toContain('Đích chạm');
});

it('visits pages that there are', () => {
  for (const type of Object.values(pages)) expect(pageTypes[type]).toMatch(/^\//);
});

it('is locked to exact versions for every platform, without the address of a registry', () => {
  const folder = join(projectRoot, 'scripts/lighthouse');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  expect(lock).not.toContain('"resolved"');
  expect(missingPackages(JSON.parse(lock))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
