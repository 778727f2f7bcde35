import { newsCategories } from '../../domain/news-categories.ts';

/** The feeds of the categories of news. */
export const categoryFeeds = Object.entries(newsCategories).map(([category, label]) => ({
  category,
  label,
  address: `/tin-tuc/${category}/rss.xml`,
}));

/** The feed of a category; `undefined` for any other list. */
export const feedOf = (key: string) => categoryFeeds.find(({ category }) => category === key);
