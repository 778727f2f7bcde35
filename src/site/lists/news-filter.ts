import { newsCategories } from '../../domain/news-categories.ts';
import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newsMonths } from './news.ts';

/** Ways into the news by category. */
export const categoryLinks = [
  { key: '', label: 'Tất cả', address: '/tin-tuc/' },
  ...Object.entries(newsCategories).map(([key, label]) => ({ key, label, address: `/tin-tuc/${key}/` })),
] as const;

/** Ways into the news by month, grouped by year, both newest first. */
export const monthLinks = memoised((portal: Portal) => [
  ...Map.groupBy(newsMonths(portal), ({ month }) => month.slice(0, 4)),
]);
