import type { GuidePictures } from '../stage/stage.ts';

/** Pictures of docs/huong-dan/tu-danh-gia.md. */
export const tuDanhGia: GuidePictures = {
  async 'tu-danh-gia-bao-cao'(stage) {
    return stage.site('/bao-cao-tuan-thu/', { width: 960, height: 760 });
  },

  async 'tu-danh-gia-chua-khop'(stage) {
    const page = await stage.site('/bao-cao-tuan-thu/', { width: 960, height: 900 });
    const heading = page.getByRole('heading', { name: /Lời khai và dữ liệu chưa khớp/ });
    return page.locator('section').filter({ has: heading }).last();
  },
};
