import type { GuidePictures } from '../stage/stage.ts';

/** Pictures of docs/huong-dan/nhap-bai.md. */
export const nhapBai: GuidePictures = {
  async 'nhap-bai-doc-lai'(stage) {
    const { page, form } = await stage.editor('bai-tu-word', { height: 700 });
    await form.openEntry('Kế hoạch tổ chức Ngày hội đọc sách');
    const body = page.locator('[data-key-path="body"]').first();
    await page.mouse.move(300, 400);
    for (let turn = 0; turn < 10 && (await body.count()) === 0; turn += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(150);
    }
    await body.scrollIntoViewIfNeeded();
    await body.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    return page;
  },
};
