import type { Page } from 'playwright-core';
import { mark, unmark } from '../stage/photograph.ts';
import { phonePhoto, sampleFile } from '../stage/sample-files.ts';
import type { GuidePictures } from '../stage/stage.ts';

const post = {
  title: 'Kể chuyện dưới gốc bàng',
  alt: 'Cô giáo kể chuyện cho học sinh ngồi quanh dưới gốc bàng',
  text: 'Chiều thứ Sáu, hơn ba mươi bạn lớp 3A mang chiếu ra gốc bàng nghe cô kể chuyện Dế Mèn.',
};

/** Goes back to the list, leaving what was written. */
async function leaveForm(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Hủy chỉnh sửa' })
    .or(page.getByRole('button', { name: 'Quay lại' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor();
}

/** Pictures of docs/huong-dan/soan-bai.md; bat-dau.md shows some of them too. */
export const soanBai: GuidePictures = {
  async 'soan-bai-trang-dau'(stage) {
    const { page } = await stage.editor();
    await mark(page, [
      page.getByRole('treeitem', { name: 'Tin tức' }).first(),
      page.getByRole('button', { name: 'Tạo bài viết mới' }).first(),
      page.locator('#thang-nay summary'),
    ]);
    return page;
  },
  async 'soan-bai-bieu-mau'(stage) {
    const { page, form } = await stage.editor();
    await unmark(page);
    await form.startNew();
    await form.write('title', post.title);
    await form.choose('category', 'Hoạt động của trường');
    return page;
  },
  async 'soan-bai-anh'(stage) {
    const { page, form } = await stage.editor();
    await form.pickFile('cover', sampleFile('IMG_2031.jpg', await phonePhoto(2400)));
    await form.write('coverAlt', post.alt);
    return page;
  },
  async 'soan-bai-noi-dung'(stage) {
    const { page, form } = await stage.editor();
    await form.writeBody(post.text);
    return page;
  },
  async 'soan-bai-da-luu'(stage) {
    const { page, form } = await stage.editor();
    await form.save();
    await page.getByText('Bài vừa lưu').waitFor();
    // The word of thanks goes by itself.
    await page.getByText('Đã lưu bài viết').waitFor({ state: 'hidden' });
    return page;
  },
  async 'soan-bai-thang-nay'(stage) {
    const { page } = await stage.editor();
    await page.locator('#thang-nay summary').click();
    return page.locator('#thang-nay');
  },
  async 'soan-bai-chua-luu'(stage) {
    const { page, form } = await stage.editor();
    await page.locator('#thang-nay summary').click();
    await form.startNew();
    await form.write('title', 'Ngày hội đọc sách');
    await form.choose('category', 'Tin khác');
    await form.pickFile('cover', sampleFile('IMG_0012.jpg', await phonePhoto(499)));
    await form.writeBody('Cả trường đọc sách.');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('button', { name: 'Đồng ý' }).waitFor();
    return page;
  },
  async 'soan-bai-tep'(stage) {
    const { page, form } = await stage.editor();
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await leaveForm(page);
    await form.openSection('Thông báo');
    await form.startNew();
    await form.write('title', 'Lịch họp phụ huynh đầu năm');
    await form.addItem('attachments');
    await mark(page, [page.getByText('Thả tệp vào đây').first()]);
    return page;
  },
};
