import { expect, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

const site = visitor();

/** Which words cannot be told from their ground. */
const invisible = () =>
  [...document.querySelectorAll('[data-ket-qua] mark')]
    .filter((mark) => getComputedStyle(mark).color === getComputedStyle(document.body).backgroundColor)
    .map((mark) => mark.textContent);

it.each(['dark', 'light'] as const)(
  'what was looked for stays readable in the results where readers have colours of their own, %s',
  async (colorScheme) => {
    const page = await site.newPage({ forcedColors: 'active', colorScheme });
    await page.goto('/tim-kiem/?q=khai+gi%E1%BA%A3ng');
    await page.locator('[data-ket-qua] mark').first().waitFor();
    expect(await page.locator('[data-ket-qua] mark').count()).toBeGreaterThan(0);
    expect(await page.evaluate(invisible)).toEqual([]);
    await page.context().close();
  },
);
