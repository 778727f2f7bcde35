import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

/** Colours of the letters of charts, and of what lies behind those that stand on a filling. */
const coloursOfCharts = () =>
  page.evaluate(() => {
    const colours = (selector: string) => [
      ...new Set([...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).fill)),
    ];
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { letters: colours('.bieu-do text'), behind: colours('.bd-nhan'), color, backgroundColor };
  });

it.each(['light', 'dark'] as const)(
  'letters of charts have the colours of all text, also on a filling: %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/thong-ke/');
    const { letters, behind, color, backgroundColor } = await coloursOfCharts();
    expect(letters).toEqual([color]);
    expect(behind).toEqual([backgroundColor]);
  },
);

it('a number never reaches out of the part it stands on', async () => {
  await page.goto('/thong-ke/');
  const strays = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('.bieu-do rect.bd-o')].map((part) =>
      part.getBoundingClientRect(),
    );
    return [...document.querySelectorAll('.bd-nhan, .bd-so')].filter((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return !parts.some(
        (part) => part.top < middle && middle < part.bottom && part.left <= left && right <= part.right,
      );
    }).length;
  });
  expect(strays).toBe(0);
  expect(await page.locator('.bd-so').count()).toBeGreaterThan(20);
});

it('names of rows never run into the bars', async () => {
  await page.goto('/thong-ke/');
  const overlaps = await page.evaluate(() =>
    [...document.querySelectorAll('.bieu-do')].flatMap((chart) => {
      const bars = [...chart.querySelectorAll('rect.bd-o[height="28"]')].map(
        (bar) => bar.getBoundingClientRect().left,
      );
      return [...chart.querySelectorAll('.bd-ten[x="0"]')]
        .filter((name) => name.getBoundingClientRect().right > Math.min(...bars))
        .map((name) => name.textContent);
    }),
  );
  expect(overlaps).toEqual([]);
});
