import type { LocalDate } from '../../domain/calendar.ts';
import type { Portal } from '../../facts/portal.ts';
import { html } from '../html.ts';
import { postsOf } from '../lists/news.ts';
import { noticesOf } from '../lists/notices.ts';
import { memoised } from '../memoised.ts';
import { dayShort } from '../words.ts';

interface Linked {
  readonly address: string | null;
  readonly data: { readonly title: string; readonly date: LocalDate };
}

const most = 6;

/** The newest of a section beside each of its pages; the same for all of them, so made once. */
const asideOf = (title: string, entries: readonly Linked[]): string =>
  html`<aside class="cung-muc" aria-label="${title}"><p>${title}</p><ul class="moi">${entries
    .slice(0, most)
    .map(
      ({ address, data }) =>
        html`<li><a href="${address}">${data.title}</a> <span class="tin-ngay">${dayShort(data.date)}</span></li>`,
    )}</ul></aside>`.html;

/** “Tin mới” beside a post. */
export const newsAside = memoised((portal: Portal): string => asideOf('Tin mới', postsOf(portal)));

/** “Thông báo mới” beside a notice. */
export const noticesAside = memoised((portal: Portal): string => asideOf('Thông báo mới', noticesOf(portal)));
