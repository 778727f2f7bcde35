import { formatMonth } from '../../domain/calendar.ts';
import { newsCategories } from '../../domain/news-categories.ts';
import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { type ListPage, pagesOf } from '../paging.ts';
import { monthAddress, type Post, postsByCategory, postsByMonth, postsOf } from './news.ts';
import { type NewsGroup, newsAuthors, newsTags } from './news-groups.ts';

/** A list of posts with its words. */
export interface NewsList {
  readonly title: string;
  readonly kind: 'all' | 'category' | 'month' | 'tag' | 'author';
  /** Category, month, keyword or person; empty for the list of all. */
  readonly key: string;
  readonly pages: readonly ListPage<Post>[];
}

const postsPerPage = 20;
/** Keywords and persons have plain lines, without pictures. */
const linesPerPage = 50;

/** Every list of posts: all, by category (empty ones too), by month, by keyword, by the person who wrote. */
export const newsListsOf = memoised((portal: Portal): readonly NewsList[] => [
  { kind: 'all', key: '', title: 'Tin tức', pages: pagesOf(postsOf(portal), '/tin-tuc/', postsPerPage) },
  ...Object.entries(newsCategories).map(([key, title]): NewsList => {
    const posts = postsByCategory(portal).get(key as Post['data']['category']) ?? [];
    return { kind: 'category', key, title, pages: pagesOf(posts, `/tin-tuc/${key}/`, postsPerPage) };
  }),
  ...[...postsByMonth(portal)].map(([month, posts]): NewsList => {
    const pages = pagesOf(posts, monthAddress(month), postsPerPage);
    return { kind: 'month', key: month, title: `Tin ${formatMonth(month)}`, pages };
  }),
  ...newsTags(portal).map((group) => groupList('tag', `Từ khóa “${group.label}”`, group)),
  ...newsAuthors(portal).map((group) => groupList('author', `Bài viết của ${group.label}`, group)),
]);

const groupList = (kind: 'tag' | 'author', title: string, { slug, address, posts }: NewsGroup): NewsList => ({
  kind,
  key: slug,
  title,
  pages: pagesOf(posts, address, linesPerPage),
});
