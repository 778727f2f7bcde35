import type { GuidePictures } from '../stage/stage.ts';

/** Pictures of docs/huong-dan/cong-khai.md. */
export const congKhai: GuidePictures = {
  async 'cong-khai-doi-chieu'(stage) {
    const page = await stage.site('/cong-khai/2025-2026/', { width: 960, height: 1400 });
    const heading = page.getByRole('heading', { name: 'Đối chiếu với 09/2024/TT-BGDĐT' });
    return [heading, page.getByRole('table', { name: /09\/2024/ })];
  },
};
