import { siteOnDay } from '../stage/site-on-day.ts';
import type { GuidePictures } from '../stage/stage.ts';

/** Pictures of docs/huong-dan/cuoi-thang.md. */
export const cuoiThang: GuidePictures = {
  /** On the report day of the demonstration school nothing is due: seen from the 25th of March, as in the guide. */
  async 'cuoi-thang-viec-can-lam'(stage) {
    const page = await siteOnDay(stage, '2026-03-25', '/viec-can-lam/', { width: 960, height: 900 });
    const tasks = page.locator('.cac-viec > *');
    return [page.getByRole('heading', { level: 1 }), tasks.nth(2)];
  },
};
