import { newsCategories } from '../../content-types/tin-tuc.ts';
import { formatMonth, type Month, monthOf } from '../../domain/calendar.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { type ListPage, pagesOf } from '../paging.ts';
import { newestFirst } from './order.ts';

export type Post = Entry<'tin-tuc'>;

/** Name of a category, in the words of readers. */
export const categoryLabel = (category: Post['data']['category']): string =>
  category === 'thong-bao' ? 'Thông báo' : newsCategories[category];

/** Posts, newest first. */
export const postsOf = memoised((portal: Portal): readonly Post[] =>
  portal.entries['tin-tuc'].toSorted(newestFirst((post) => post.data.date)),
);

const postsByMonth = memoised((portal: Portal) =>
  Map.groupBy(postsOf(portal), ({ data }) => monthOf(data.date)),
);
const postsByCategory = memoised((portal: Portal) =>
  Map.groupBy(postsOf(portal), ({ data }) => data.category),
);

/** Months with posts, newest first, and how many. */
export const newsMonths = memoised((portal: Portal) =>
  [...postsByMonth(portal)].map(([month, posts]) => ({
    month,
    count: posts.length,
    address: monthAddress(month),
  })),
);

const monthAddress = (month: Month): string => `/tin-tuc/${month.replace('-', '/')}/`;

/** The post before and the post after, in time. */
export interface Neighbours {
  readonly older: Post | undefined;
  readonly newer: Post | undefined;
}

export const neighboursOf = memoised((portal: Portal): ReadonlyMap<Post, Neighbours> => {
  const posts = postsOf(portal);
  return new Map(posts.map((post, index) => [post, { older: posts[index + 1], newer: posts[index - 1] }]));
});

/** A list of posts with its words. */
export interface NewsList {
  readonly title: string;
  readonly kind: 'all' | 'category' | 'month';
  /** Category or month; empty for the list of all. */
  readonly key: string;
  readonly pages: readonly ListPage<Post>[];
}

const postsPerPage = 20;

/** Every list of posts: all, by category (empty ones too), by month. */
export const newsListsOf = memoised((portal: Portal): readonly NewsList[] => {
  const list = (
    kind: NewsList['kind'],
    key: string,
    title: string,
    base: string,
    posts: readonly Post[],
  ) => ({
    kind,
    key,
    title,
    pages: pagesOf(posts, base, postsPerPage),
  });
  return [
    list('all', '', 'Tin tức', '/tin-tuc/', postsOf(portal)),
    ...Object.entries(newsCategories).map(([id, label]) =>
      list(
        'category',
        id,
        label,
        `/tin-tuc/${id}/`,
        postsByCategory(portal).get(id as Post['data']['category']) ?? [],
      ),
    ),
    ...[...postsByMonth(portal)].map(([month, posts]) =>
      list('month', month, `Tin ${formatMonth(month)}`, monthAddress(month), posts),
    ),
  ];
});
