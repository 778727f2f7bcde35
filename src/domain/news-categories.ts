/** The categories of news that posting plans count, by the names that readers see. */
export const newsCategories = {
  'chuyen-mon': 'Chuyên môn',
  'doan-the': 'Đoàn thể',
  'hoat-dong': 'Hoạt động của trường',
  'tin-khac': 'Tin khác',
} as const;

/** The same, and notices, which are written like news but go to their own section. */
export const postCategories = { ...newsCategories, 'thong-bao': 'Thông báo' } as const;
export type PostCategory = keyof typeof postCategories;

/** What readers call a category; its id where nothing better is known. */
export const categoryLabel = (id: string): string => (postCategories as Record<string, string>)[id] ?? id;
