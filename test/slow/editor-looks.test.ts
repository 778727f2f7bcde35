import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorForm } from '../support/editor/editor-form.ts';
import { type EditorSession, openEditor } from '../support/editor/editor-session.ts';
import { folderWith } from '../support/portal.ts';

let session: EditorSession;

beforeAll(async () => {
  session = await openEditor('content');
});
afterAll(() => session?.close());
beforeEach(async () => {
  await session.page.evaluate(() => location.assign('#/collections/tin-tuc'));
  await session.page.getByRole('treeitem', { name: 'Tin tức' }).waitFor();
});

/** How the browser shows an element, in what a reader sees of it. */
const looksOf = (frame: FrameLocator, selector: string): Promise<Readonly<Record<string, string>>> =>
  frame
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const told = ['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'color', 'maxWidth', 'marginTop'];
      return Object.fromEntries(told.map((name) => [name, style[name as 'color']]));
    });

/** Puts an article in the markup of the site beside the preview, to compare it with. */
const siteArticle = (frame: FrameLocator): Promise<void> =>
  frame.locator('body').evaluate((body) => {
    body.insertAdjacentHTML(
      'beforeend',
      `<article class="trang-doc" id="mau"><h1>Tên bài</h1><p class="tin-ngay">Ngày</p><p class="sa-po">Tóm tắt</p>
      <figure class="bia"><img alt="" src="data:,"></figure><div class="bai-viet"><p>Một</p><p>Hai</p><ul><li>Ba</li></ul></div></article>`,
    );
  });

describe('the preview of a post', () => {
  const form = () => editorForm(session.page);

  it('has the font, the measure and the heading of the site', async () => {
    await form().openListed('Thư viện hè, hai buổi đầu');
    const frame = form().preview();
    const heading = await looksOf(frame, 'article h1');
    expect(heading['fontFamily']).toMatch(/^"?Be Vietnam Pro/);
    expect(heading['color']).toBe('rgb(75, 42, 134)');
    expect(Number.parseFloat(heading['fontSize'] ?? '')).toBeGreaterThanOrEqual(26);
    expect(await looksOf(frame, '.bai-viet')).toMatchObject({ fontSize: '17px', maxWidth: '688px' });
    const isLoaded = () =>
      frame
        .locator('body')
        .evaluate(({ ownerDocument: { fonts } }) =>
          [...fonts].some(({ family, status }) => /Be Vietnam Pro/.test(family) && status === 'loaded'),
        );
    await expect.poll(isLoaded).toBe(true);
  });

  it('looks as the same markup looks on the site', async () => {
    await form().openListed('Thư viện hè, hai buổi đầu');
    const frame = form().preview();
    await frame.locator('.bai-viet p').first().waitFor();
    await siteArticle(frame);
    const parts = [
      '',
      ' h1',
      ' .tin-ngay',
      ' .sa-po',
      ' .bia',
      ' .bai-viet',
      ' .bai-viet > p + p',
      ' .bai-viet ul',
    ];
    for (const part of parts)
      expect(await looksOf(frame, `article:not(#mau)${part}`), part).toEqual(
        await looksOf(frame, `#mau${part}`),
      );
  });

  it('follows what is typed', async () => {
    const own = form();
    // What is left unsaved in one section is offered again when something new is begun there.
    await own.openSection('Góc học sinh');
    await own.startNew();
    await own.write('title', 'Ngày hội đọc sách');
    await own.writeBody('Cả trường đọc sách.');
    const frame = own.preview();
    await frame.getByRole('heading', { name: 'Ngày hội đọc sách' }).waitFor();
    await frame.locator('.bai-viet').getByText('Cả trường đọc sách.').waitFor();
  });

  it('is the table of a menu, and names the files of a notice', async () => {
    const own = form();
    await own.openSection('Thực đơn bán trú');
    await own.openListed('');
    await own.preview().locator('table.bang-thuc-don td li').first().waitFor();
    await session.page.evaluate(() => location.assign('#/collections/thong-bao'));
    await own.openListed('Tuyển sinh vào lớp 1');
    await own.preview().locator('.tep-kem').getByText('Phiếu đăng kí tuyển sinh lớp 1').waitFor();
  });
});

describe('what is refused', () => {
  it('is said to be not saved, with the reason, in a window that blames nobody', async () => {
    const own = editorForm(session.page);
    await own.startNew();
    await own.write('title', 'Ngày hội đọc sách');
    await own.choose('category', 'Tin khác');
    const narrow = join(folderWith({}), 'cay-gao.jpg');
    await sharp({ create: { width: 499, height: 300, channels: 3, background: '#c33' } }).toFile(narrow);
    await own.pickFile('cover', narrow);
    await own.writeBody('Cả trường đọc sách.');
    const words = await own.saveInVain();
    expect(words).toMatch(/^Chưa lưu được bài\s/);
    expect(words).toContain('Những gì đã viết vẫn còn nguyên.');
    expect(words).toContain('chưa có mô tả');
    // Each reason on a line of its own.
    expect(words.split('\n').filter((line) => line.startsWith('• ')).length).toBeGreaterThan(1);
    expect(words).not.toMatch(/lỗi|thử lại sau/i);
  });

  it('is said so too where nobody answers', async () => {
    const own = editorForm(session.page);
    await own.openListed('Cổng phụ bờ kè');
    await own.addWord('title', 'mới');
    await session.page.route('**/api/v1/**', (route) => route.abort());
    const words = await own.saveInVain();
    await session.page.unroute('**/api/v1/**');
    expect(words).toMatch(/^Chưa lưu được bài\s/);
    expect(words).toContain('Không kết nối được với nơi lưu bài.');
  });
});

it('changes a page that is MDX, and loses nothing of it', async () => {
  const own = editorForm(session.page);
  const path = join(session.contentDir, 'gioi-thieu/co-so-vat-chat.mdx');
  const before = readFileSync(path, 'utf8');
  await own.openSection('Giới thiệu có khung');
  await own.openListed('Cơ sở vật chất');
  const text = session.page.locator('[data-key-path="body"] textarea').first();
  await expect.poll(() => text.inputValue()).toContain('cởi giày');
  await text.fill((await text.inputValue()).replace('cởi giày', 'để giày ngoài cửa'));
  await session.page.waitForTimeout(300);
  await own.save();
  await expect.poll(() => readFileSync(path, 'utf8')).toBe(before.replace('cởi giày', 'để giày ngoài cửa'));
});

it('lets grade and subject of a lesson be chosen', async () => {
  const own = editorForm(session.page);
  await own.openSection('Kho học liệu');
  await own.openListed('Bốn món quà lớp Năm gửi lại');
  const box = (name: string) => session.page.locator(`[data-key-path="${name}"]`).first();
  await session.page.mouse.move(300, 700);
  await session.page.mouse.wheel(0, 900);
  await box('subject').getByText('Hoạt động trải nghiệm').first().waitFor();
  await box('grade').getByRole('combobox').click();
  await session.page.getByRole('option', { name: 'Khối 4' }).click();
  await own.save();
  const shown = () => session.git('show', '-U0', '--format=', 'HEAD').match(/^[+-](?![+-]).*$/gm);
  await expect.poll(shown).toEqual(['-grade: 5', '+grade: 4']);
});
