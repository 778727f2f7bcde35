/** What Lighthouse judges, and the least a page must reach, out of 100. */
export const targets = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof targets;
export const categories = Object.keys(targets) as readonly Category[];

/** Pages that are visited: what readers call them, and the page that stands for their type. */
export const pages = {
  'Trang chủ': 'home page',
  'Bài có ảnh': 'post with pictures',
  'Kho học liệu': 'library',
  'Văn bản': 'list of documents',
  'Báo cáo': 'report',
} as const;
