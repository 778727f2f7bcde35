import rss from '@astrojs/rss';
import { feedOptions } from '../site/feeds/feed.ts';
import { postsOf } from '../site/lists/news.ts';
import { noticesOf } from '../site/lists/notices.ts';
import { newestFirst } from '../site/lists/order.ts';
import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';

/** The newest posts and notices. */
export function GET(): Promise<Response> {
  const input = siteInput();
  const { name, school } = schoolView(input);
  const newest = [...postsOf(input.portal), ...noticesOf(input.portal)].toSorted(
    newestFirst(({ data }) => data.date),
  );
  const description = school?.motto ?? `Tin tức và thông báo của ${name}`;
  return rss(feedOptions(input, { title: name, description, address: '/rss.xml' }, newest));
}
