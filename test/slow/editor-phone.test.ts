import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorForm } from '../support/editor/editor-form.ts';
import { type EditorSession, openEditor } from '../support/editor/editor-session.ts';

let session: EditorSession;

beforeAll(async () => {
  session = await openEditor('test/portals/dat-du/content');
  await session.page.setViewportSize({ width: 360, height: 740 });
});
afterAll(() => session?.close());

describe('on a telephone', () => {
  it('no page is wider than the screen, and no box makes the browser zoom in', async () => {
    const { page } = session;
    for (const place of ['', '/tin-tuc', '/thong-bao/new']) {
      await page.evaluate((to) => location.assign(`#/collections${to}`), place);
      await page.waitForTimeout(1000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    const sizes = await page
      .locator('#nc-root input[type=text], #nc-root textarea, #nc-root [contenteditable=true]')
      .evaluateAll((boxes) => boxes.map((box) => Number.parseFloat(getComputedStyle(box).fontSize)));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  it('a post is written, looked at and saved', async () => {
    const { page } = session;
    const own = editorForm(page);
    await page.evaluate(() => location.assign('#/collections/goc-phu-huynh/new'));
    await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
    await page.waitForTimeout(800);
    await own.write('title', 'Bữa sáng của con');
    await own.writeBody('Ăn sáng đều.');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await own.preview().getByRole('heading', { name: 'Bữa sáng của con' }).waitFor();
    await own.save();
    const saved = () => session.git('show', '--name-only', '--format=', 'HEAD').trim();
    await expect.poll(saved).toBe('content/goc-phu-huynh/bua-sang-cua-con/index.md');
  });
});
