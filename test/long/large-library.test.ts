import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildLibrary, librarySchool } from '../../scripts/bench/bench-library.ts';
import { generatePortal } from '../../scripts/bench/generate.ts';
import { answerTimes, median } from '../../scripts/bench/library/answer-times.ts';
import { firstLoad } from '../../scripts/bench/library/first-load.ts';
import { targets } from '../../scripts/bench/targets.ts';
import { type FolderServer, serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../support/browser.ts';
import { filesBelow } from '../support/folder.ts';
import { folderWith } from '../support/portal.ts';

/** A school with ten thousand materials, generated and built whole. */
const folder = folderWith({});
const site = join(folder, 'dist');
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  await generatePortal(folder, librarySchool);
  buildLibrary(join(folder, 'content'), site);
  server = await serveFolder(site, 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('has a page for every one of ten thousand materials', () => {
  const materials = filesBelow(join(site, 'hoc-lieu')).filter((path) =>
    /^[^/]+-\d+\/index\.html$/.test(path),
  );
  expect(materials).toHaveLength(10_000);
});

it('opens its library with fewer than 150 KB, pictures left out', async () => {
  const { packed } = await firstLoad(browser, `${server.address}/hoc-lieu/`);
  expect(packed / 1024).toBeLessThan(targets.library.firstLoadKb);
  expect(packed / 1024).toBeGreaterThan(20);
});

it('answers a choice in its library in less than 100 ms', async () => {
  const { others } = await answerTimes(browser, `${server.address}/hoc-lieu/`, 1);
  expect(others.length).toBeGreaterThan(8);
  expect(median(others)).toBeLessThan(targets.library.answerMs);
});
