import { expect, it } from 'vitest';
import { builtSite, schoolFile, schoolWith } from '../support/school.ts';
import { visitor, watch } from '../support/visitor.ts';

const site = visitor(() =>
  builtSite(schoolWith({ 'truong.yaml': `${schoolFile('truong.yaml')}theme: bien\ncolour: "#FFFF00"\n` })),
);

it('a school with a theme and a colour of its own gets both, as a file that the policy allows', async () => {
  const page = await site.newPage({ colorScheme: 'light' });
  const notes = await watch(page, site.origin);
  await page.goto('/');
  const token = (name: string) =>
    page.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each), `--${name}`);
  expect(await token('giay-tim')).toBe('#eef4f9');
  const byDay = await token('tim');
  expect(byDay).toMatch(/^#[67]/);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await token('tim')).toBe('#ffff00');
  expect(notes).toEqual([]);
  await page.context().close();
});
