import { mark } from '../stage/photograph.ts';
import type { GuidePictures } from '../stage/stage.ts';

/** Pictures of docs/huong-dan/hoc-lieu.md. */
export const hocLieu: GuidePictures = {
  async 'hoc-lieu-bieu-mau'(stage) {
    const { page, form } = await stage.editor();
    await form.openSection('Kho học liệu');
    await form.startNew();
    await mark(page, [
      page.locator('[data-key-path="title"] input'),
      page.locator('[data-key-path="kind"] [role=combobox]'),
      page.locator('[data-key-path="author"] [role=combobox]'),
      page.getByRole('button', { name: 'Lưu', exact: true }),
    ]);
    return page;
  },

  async 'hoc-lieu-loc'(stage) {
    const page = await stage.site('/hoc-lieu/', { width: 960, height: 900 });
    const filter = page.locator('main form').first();
    await filter.getByLabel('Người soạn').selectOption({ label: 'Phan Thị Hạnh Nhi (7)' });
    await mark(page, [filter.getByLabel('Người soạn'), filter.getByLabel('Tháng')]);
    return filter;
  },

  async 'hoc-lieu-kiem-ke'(stage) {
    const page = await stage.site('/hoc-lieu/kiem-ke/', { width: 960, height: 900 });
    return [page.getByRole('heading', { level: 1 }), page.locator('table.kiem-ke tbody').first()];
  },
};
