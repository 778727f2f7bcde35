import { categoryLabel } from '../../domain/news-categories.ts';
import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { type Post, postsOf } from './news.ts';

/** The newest posts of one category, beside the post that leads. */
export interface CategoryNews {
  readonly label: string;
  /** Page with all of them. */
  readonly address: string;
  /** At least one, newest first. */
  readonly posts: readonly Post[];
}

/** The news of the home page; no post stands there twice. */
export interface HomeNews {
  /** The newest post of all; `undefined` where there is none. */
  readonly lead: Post | undefined;
  /** The category with the newest post first; those without any other post are left out. */
  readonly categories: readonly CategoryNews[];
}

/** About so many posts stand below the one that leads: more would push all else off a phone. */
const mostBelow = 8;
/** Few categories do not become long lists. */
const mostOfOne = 3;

/** The newest post, then the newest one to three of each category. */
export const homeNews = memoised((portal: Portal): HomeNews => {
  const [lead, ...others] = postsOf(portal);
  const byCategory = [...Map.groupBy(others, ({ data }) => data.category)];
  const each = Math.min(mostOfOne, Math.max(1, Math.floor(mostBelow / byCategory.length)));
  return {
    lead,
    categories: byCategory.map(([category, posts]) => ({
      label: categoryLabel(category),
      address: categoryAddress(category),
      posts: posts.slice(0, each),
    })),
  };
});

/** Address of the posts of a category. */
export const categoryAddress = (category: string): string => `/tin-tuc/${category}/`;
