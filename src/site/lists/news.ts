import { type Month, monthOf } from '../../domain/calendar.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Post = Entry<'tin-tuc'>;

/** Posts, newest first. */
export const postsOf = memoised((portal: Portal): readonly Post[] =>
  portal.entries['tin-tuc'].toSorted(newestFirst((post) => post.data.date)),
);

/** Posts by month, newest month first. */
export const postsByMonth = memoised((portal: Portal) =>
  Map.groupBy(postsOf(portal), ({ data }) => monthOf(data.date)),
);
/** Posts by category, each newest first. */
export const postsByCategory = memoised((portal: Portal) =>
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

/** Address of the posts of a month. */
export const monthAddress = (month: Month): string => `/tin-tuc/${month.replace('-', '/')}/`;

/** The post before and the post after, in time. */
export interface Neighbours {
  readonly older: Post | undefined;
  readonly newer: Post | undefined;
}

export const neighboursOf = memoised((portal: Portal): ReadonlyMap<Post, Neighbours> => {
  const posts = postsOf(portal);
  return new Map(posts.map((post, index) => [post, { older: posts[index + 1], newer: posts[index - 1] }]));
});
