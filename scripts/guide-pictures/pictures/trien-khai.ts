import type { GuidePictures } from '../stage/stage.ts';

const phone = { width: 390, height: 780 };

/** Pictures of docs/huong-dan/trien-khai/. */
export const trienKhai: GuidePictures = {
  /** The school's own page for an address that is not there: proof that the server knows it. */
  'trien-khai-khong-co': (stage) => stage.site('/404.html', phone),

  /** At the foot of every page: the day it was built. */
  async 'trien-khai-ngay-dung'(stage) {
    const page = await stage.site('/thong-bao/', { width: 960, height: 900 });
    return page.getByRole('contentinfo');
  },
};
