import { type LocalDate, weekdayOf } from '../../domain/calendar.ts';
import { escapeHtml } from '../html.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';

/** What a feed says of a page. */
export interface FeedEntry {
  readonly path: string;
  readonly address: string | null;
  readonly data: { readonly title: string; readonly date: LocalDate; readonly summary?: string | undefined };
  readonly body: { readonly excerpt: string } | null;
}

const mostItems = 30;

/** The newest pages as the feed library takes them; readers need whole addresses. */
export function feedOptions(
  input: SiteInput,
  { title, description, address }: { title: string; description: string; address: string },
  entries: readonly FeedEntry[],
) {
  // Without `site` in truong.yaml there is no whole address to give.
  const site = schoolView(input).site || 'http://localhost';
  return {
    title,
    description,
    site,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${escapeHtml(site + address)}" rel="self" type="application/rss+xml"/>`,
    items: entries.slice(0, mostItems).map(({ address: link, data, body }) => ({
      title: data.title,
      link: link ?? '/',
      description: data.summary ?? body?.excerpt ?? '',
      customData: `<pubDate>${morningOf(data.date)}</pubDate>`,
    })),
  };
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The morning of a day in Vietnam, `Fri, 05 Sep 2025 07:00:00 +0700`: the same instant on every machine. Source: RFC 822. */
export function morningOf(day: LocalDate): string {
  const [year, month, date] = day.split('-');
  return `${weekdays[weekdayOf(day) - 1]}, ${date} ${months[Number(month) - 1]} ${year} 07:00:00 +0700`;
}
