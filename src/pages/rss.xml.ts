import rss from '@astrojs/rss';
import type { LocalDate } from '../domain/calendar.ts';
import { postsOf } from '../site/lists/news.ts';
import { noticesOf } from '../site/lists/notices.ts';
import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';

const mostItems = 30;

/** Morning of a day in Vietnam: the same instant on every machine. */
const morningOf = (day: LocalDate): Date => new Date(`${day}T07:00:00+07:00`);

/** The newest posts and notices. */
export function GET(): Promise<Response> {
  const input = siteInput();
  const { name, site, school } = schoolView(input);
  const newest = [
    ...postsOf(input.portal).slice(0, mostItems),
    ...noticesOf(input.portal).slice(0, mostItems),
  ]
    .sort((a, b) =>
      a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : a.path < b.path ? -1 : 1,
    )
    .slice(0, mostItems);
  return rss({
    title: name,
    description: school?.motto ?? `Tin tức và thông báo của ${name}`,
    // Readers need whole addresses; without `site` in truong.yaml there is none to give.
    site: site || 'http://localhost',
    customData: '<language>vi</language>',
    items: newest.map(({ address, data, body }) => ({
      title: data.title,
      link: address ?? '/',
      pubDate: morningOf(data.date),
      description: data.summary ?? body?.excerpt ?? '',
    })),
  });
}
