import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './folder.ts';
import { projectRoot } from './portal.ts';

/** The demonstration school as `npm run build` left it; `SITE_DIR` names another build of it. */
export const siteDir = process.env['SITE_DIR'] ?? join(projectRoot, 'dist');

if (!existsSync(join(siteDir, 'index.html')))
  throw new Error(`${siteDir} holds no site: run \`npm run build\` first.`);

/** Where the demonstration school's site will stand (`site` in content/truong.yaml). */
export const publicOrigin = 'https://thhoagao.example.edu.vn';

/** One page of every type. */
export const pageTypes = {
  'home page': '/',
  'list of posts': '/tin-tuc/',
  'posts of a category': '/tin-tuc/hoat-dong/',
  'second page of a category': '/tin-tuc/hoat-dong/trang/2/',
  'posts of a month': '/tin-tuc/2025/09/',
  'posts with a keyword': '/tin-tuc/tu-khoa/khai-giang/',
  'posts by a person': '/tin-tuc/nguoi-viet/khuc-thi-thanh/',
  'design system': '/he-thong-thiet-ke/',
  'post with pictures': '/tin-tuc/le-khai-giang-nam-hoc-2025-2026/',
  'post with a table': '/tin-tuc/kiem-tra-cuoi-hoc-ki-mot/',
  'list of notices': '/thong-bao/',
  notice: '/thong-bao/tuyen-sinh-lop-1-nam-hoc-2026-2027/',
  'list of introductions': '/gioi-thieu/',
  introduction: '/gioi-thieu/lich-su/',
  'introduction written in MDX': '/gioi-thieu/co-so-vat-chat/',
  organisation: '/to-chuc/',
  contact: '/lien-he/',
  disclosures: '/cong-khai/',
  'disclosures of a school year': '/cong-khai/2025-2026/',
  disclosure: '/cong-khai/2025-2026/thu-chi-tai-chinh/',
  'list of documents': '/van-ban/',
  document: '/van-ban/ke-hoach-nam-hoc-2025-2026/',
  'documents of a body': '/van-ban/co-quan/truong/',
  'documents of a school year': '/van-ban/nam-hoc/2025-2026/',
  'documents that were filtered': '/van-ban/?nam-hoc=2025-2026&loai=ke-hoach',
  'annual report disclosed': '/cong-khai/2025-2026/bao-cao-thuong-nien-2025/',
  statistics: '/thong-ke/',
  questions: '/hoi-dap/',
  question: '/hoi-dap/dong-phuc-mua-o-dau/',
  consultations: '/lay-y-kien/',
  'consultation that is open': '/lay-y-kien/sach-giao-khoa-dung-chung-va-dong-phuc/',
  'consultation that is closed': '/lay-y-kien/gio-vao-hoc-mua-he/',
  'corner of parents': '/goc-phu-huynh/',
  'section of the corner of parents': '/goc-phu-huynh/muc/suc-khoe/',
  'page of the corner of parents': '/goc-phu-huynh/nghe-con-doc-to/',
  'corner of pupils': '/goc-hoc-sinh/',
  'section of the corner of pupils': '/goc-hoc-sinh/muc/on-tap/',
  'page of the corner of pupils': '/goc-hoc-sinh/ban-em-dang-buon/',
  library: '/hoc-lieu/',
  'library that was filtered': '/hoc-lieu/?khoi=2&mon=toan',
  'lessons of a grade': '/hoc-lieu/lop/3/',
  'lessons of a subject in a grade': '/hoc-lieu/lop/3/toan/',
  'second page of lessons': '/hoc-lieu/lop/3/trang/2/',
  'inventory of the library': '/hoc-lieu/kiem-ke/',
  lesson: '/hoc-lieu/thuc-vat-can-gi-de-song/',
  'lesson in a frame': '/hoc-lieu/tu-hoc-cong-co-nho-tung-buoc/',
  'lesson on the whole screen': '/hoc-lieu/tu-hoc-cong-co-nho-tung-buoc/toan-man-hinh/',
  'list of albums': '/album/',
  album: '/album/khai-giang-2025/',
  search: '/tim-kiem/',
  'search with results': '/tim-kiem/?q=khai%20gi%E1%BA%A3ng',
  'work calendar': '/lich-cong-tac/',
  'work calendar of a week': '/lich-cong-tac/2025-w36/',
  menu: '/thuc-don/',
  'menu of a week with holidays': '/thuc-don/2026-w07/',
  timetables: '/thoi-khoa-bieu/',
  timetable: '/thoi-khoa-bieu/hoc-ki-2/',
  'timetable of a class': '/thoi-khoa-bieu/hoc-ki-2/3a/',
  'timetables of all classes': '/thoi-khoa-bieu/hoc-ki-2/tat-ca-cac-lop/',
  events: '/su-kien/',
  'without a network': '/khong-co-mang/',
  'editor that saves nowhere': '/quan-tri/',
  'table of contents': '/muc-luc/',
  report: '/bao-cao-tuan-thu/',
  'register of posts': '/bao-cao-tuan-thu/so-tin-bai/',
  'list of criteria': '/tieu-chi/',
  'criteria with points': '/tieu-chi/qd-8265-2021/',
  'criteria without points': '/tieu-chi/thnt-2022/',
  'what is due': '/viec-can-lam/',
  'missing page': '/404.html',
} as const;
export type PageType = keyof typeof pageTypes;

/** For `it.each`: name and address of one page of every type. */
export const everyPageType = Object.entries(pageTypes);

/** Every page of a site by its address, but those that only lead on to a new one and those inside lesson packages. */
export function pagesOf(folder = siteDir): Map<string, string> {
  const pages = filesBelow(folder)
    .filter((path) => path.endsWith('.html') && !path.startsWith('goi/'))
    .map((path): [string, string] => [addressOf(path), readFileSync(join(folder, path), 'utf8')])
    .filter(([, html]) => !/http-equiv="refresh"/.test(html));
  return new Map(pages);
}

const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
