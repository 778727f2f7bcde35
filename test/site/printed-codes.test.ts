import { expect, it } from 'vitest';
import { pageTypes } from '../support/page-types.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();

it.each([320, 360, 768, 1280])(
  'below a code to print, the name of the site and the path stand whole on a line each, %i px',
  async (width) => {
    const page = await site.newPage({ viewport: { width, height: 800 } });
    await page.goto(pageTypes.contact);
    const parts = await page.locator('.cac-ma .dia-chi span').evaluateAll((spans) =>
      spans.map((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        return { words: span.textContent ?? '', lines: new Set(tops).size };
      }),
    );
    expect(parts.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['thhoagao.example.edu.vn', '/thoi-khoa-bieu/']),
    );
    expect(parts.filter(({ lines }) => lines !== 1)).toEqual([]);
    await page.context().close();
  },
);
