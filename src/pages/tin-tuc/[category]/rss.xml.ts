import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { categoryFeeds } from '../../../site/feeds/category-feeds.ts';
import { feedOptions } from '../../../site/feeds/feed.ts';
import { postsOf } from '../../../site/lists/news.ts';
import { schoolView } from '../../../site/school.ts';
import { siteInput } from '../../../site/site-input.ts';

/** The newest posts of a category. */
export const getStaticPaths = (() =>
  categoryFeeds.map((feed) => ({
    params: { category: feed.category },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: (typeof categoryFeeds)[number] }> = ({ props: { feed } }) => {
  const input = siteInput();
  const { name } = schoolView(input);
  const posts = postsOf(input.portal).filter(({ data }) => data.category === feed.category);
  const title = `${feed.label} – ${name}`;
  return rss(
    feedOptions(
      input,
      { title, description: `Tin mục ${feed.label} của ${name}`, address: feed.address },
      posts,
    ),
  );
};
