import type { GuidePictures } from '../stage/stage.ts';

/** Pictures of docs/huong-dan/bat-dau.md that no other guide takes. */
export const batDau: GuidePictures = {
  async 'bat-dau-tin-tuc'(stage) {
    const page = await stage.site('/tin-tuc/', { width: 800, height: 1000 });
    return [page.locator('main h1'), page.locator('main article, main li:has(img)').nth(1)];
  },
};
