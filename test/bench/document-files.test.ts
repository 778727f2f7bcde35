import { expect, it } from 'vitest';
import { documentFiles } from '../../scripts/bench/document-files.ts';
import { planDocuments } from '../../scripts/bench/plan-documents.ts';

const documents = planDocuments(1000, 1);
const files = documentFiles(1000, 1);

it('gives every document a PDF of its own beside it', () => {
  const paths = Object.keys(files);
  const pages = paths.filter((path) => path.endsWith('.md'));
  expect(pages).toHaveLength(1000);
  expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual(
    pages.map((path) => `${path.slice(0, -2)}pdf`),
  );
  expect(
    pages.filter((path) => !files[path]?.includes(`\nfile: ${path.split('/')[2]?.slice(0, -2)}pdf\n`)),
  ).toEqual([]);
});

it('makes PDFs of half a kilobyte to seven kilobytes', () => {
  const sizes = Object.entries(files).flatMap(([path, text]) => (path.endsWith('.pdf') ? [text.length] : []));
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(Math.max(...sizes)).toBeLessThan(7000);
});

it('lets districts issue documents until 30 June 2025 and wards only afterwards', () => {
  const after = documents.filter(({ issued }) => issued > '2025-06-30').map(({ issuer }) => issuer);
  const before = documents.filter(({ issued }) => issued <= '2025-06-30').map(({ issuer }) => issuer);
  expect(after.filter((issuer) => /^phong$|quan$/.test(issuer))).toEqual([]);
  expect(before.filter((issuer) => issuer.endsWith('phuong'))).toEqual([]);
  expect(new Set(after)).toContain('ubnd-phuong');
  expect(new Set(before)).toContain('phong');
});

it('publishes on the day of issue or later, and some documents late', () => {
  const days = documents.map(
    ({ issued, published }) => (Date.parse(published) - Date.parse(issued)) / 86_400_000,
  );
  expect(Math.min(...days)).toBe(0);
  expect(days.filter((count) => count > 3).length).toBeGreaterThan(0);
  expect(days.filter((count) => count > 3).length).toBeLessThan(200);
});

it('names a month in monthly minutes and reports, and in nothing else', () => {
  const monthly = documents.filter(({ topics }) => topics.includes('truong-hoc-dien-tu'));
  expect(monthly).toHaveLength(400);
  expect(monthly.filter(({ month, issued }) => month !== issued.slice(0, 7))).toEqual([]);
  expect(documents.filter(({ month }) => month !== null)).toHaveLength(400);
});

it('counts each kind of the school from 1 in each calendar year', () => {
  const reports = Object.entries(files).flatMap(([path, text]) => {
    const number = /^soHieu: (\d+)\/BC-TRUONG$/m.exec(text)?.[1];
    return path.startsWith('van-ban/2020/') && number ? [Number(number)] : [];
  });
  expect(reports.length).toBeGreaterThan(1);
  expect(reports).toEqual(reports.map((_, index) => index + 1));
});
