import { categoryLabel } from '../../domain/news-categories.ts';
import type { Portal } from '../../facts/portal.ts';
import { html, type Markup, raw } from '../html.ts';
import type { Post } from '../lists/news.ts';
import { memoised } from '../memoised.ts';
import { thumbnail } from '../pictures.ts';
import { dayLong } from '../words.ts';

/** Level of an item's heading: 2 below the page's title, 3 below a section's. */
type Level = 2 | 3;

const known = memoised((_portal: Portal) => new Map<Post, Markup>());

/** Posts as list items. A post stands in up to three lists, all of them long: each item is made once. */
export function postItems(portal: Portal, posts: readonly Post[]): string {
  const items = known(portal);
  return posts
    .map((post) => {
      const kept = items.get(post) ?? postItem(portal, post, 2);
      items.set(post, kept);
      return kept.html;
    })
    .join('\n');
}

/** A post in a list: picture, title, day, category, first words. */
export function postItem(portal: Portal, post: Post, level: Level): Markup {
  const { data, address, body } = post;
  const heading = raw(`h${level}`);
  return html`<li class="tin">${thumbnail(portal.picture(post, data.cover), data.category)}<div class="tin-chu"><${heading} class="tin-ten"><a href="${address}">${data.title}</a></${heading}><p class="tin-ngay">${dayLong(data.date)} <span class="nhan">${categoryLabel(data.category)}</span></p><p class="tin-tom">${data.summary ?? body?.excerpt}</p></div></li>`;
}
