/** The categories of news that posting plans count, by the names that readers see. */
export const newsCategories = {
  'chuyen-mon': 'Chuyên môn',
  'doan-the': 'Đoàn thể',
  'hoat-dong': 'Hoạt động của trường',
  'tin-khac': 'Tin khác',
} as const;

const labels: Readonly<Record<string, string>> = { ...newsCategories, 'thong-bao': 'Thông báo' };

/** What readers call a category; its id where nothing better is known. */
export const categoryLabel = (id: string): string => labels[id] ?? id;
