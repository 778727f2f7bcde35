import { expect, it } from 'vitest';
import { linkedPictures } from '../../src/site/reading/linked-pictures.ts';
import { pageTypes } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();
const post = pageTypes['post with pictures'];

it('pictures of a post open large, and keys lead through them and back', async () => {
  const page = await site.newPage();
  await page.goto(post);
  const dialog = page.getByRole('dialog', { name: 'Xem ảnh' });
  const second = page.locator('a.anh-lon').nth(1);
  await second.focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Ảnh 2/3');
  await page.keyboard.press('ArrowRight');
  expect(await dialog.textContent()).toContain('Ảnh 3/3');
  await page.keyboard.press('ArrowRight');
  expect(await dialog.textContent()).toContain('Ảnh 1/3');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const shown = await dialog.getByRole('img').getAttribute('src');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toContain(
    new URL(shown ?? '', site.origin).pathname,
  );
  await page.context().close();
});

it('without JavaScript a picture is a link to itself', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(post);
  await page.locator('a.anh-lon').first().click();
  await page.waitForURL(/\.jpg$/);
  await page.context().close();
});

it.each([
  [
    'a picture leads to itself',
    '<p><img src="/a.jpg" alt="Cờ > hoa"></p>',
    '<p><a class="anh-lon" href="/a.jpg"><img src="/a.jpg" alt="Cờ > hoa"></a></p>',
  ],
  [
    'one that leads elsewhere goes on doing so',
    '<a href="/x/"><img src="/a.jpg" alt="Cờ"></a>',
    '<a href="/x/"><img src="/a.jpg" alt="Cờ"></a>',
  ],
  ['one that says nothing stays as it is', '<img src="/a.jpg" alt="">', '<img src="/a.jpg" alt="">'],
  ['text stays as it is', '<p>a &lt;img b</p>', '<p>a &lt;img b</p>'],
])('%s', (_, body, expected) => {
  expect(linkedPictures(body)).toBe(expected);
});
