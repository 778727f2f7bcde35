import type { Portal } from '../../facts/portal.ts';
import { html, type Markup, raw } from '../html.ts';
import type { Post } from '../lists/news.ts';
import { relatedPosts } from '../lists/related.ts';
import { memoised } from '../memoised.ts';
import { dayShort } from '../words.ts';

const items = memoised(
  ({ address, data }: Post): Markup =>
    html`<li><a href="${address}">${data.title}</a> <span class="tin-ngay">${dayShort(data.date)}</span></li>`,
);

/** “Bài liên quan” below a post; nothing where there are none. Each item is made once for all the posts that name it. */
export function relatedMarkup(portal: Portal, post: Post): Markup {
  const related = relatedPosts(portal, post);
  if (related.length === 0) return html``;
  const list = related.map((other) => items(other).html).join('');
  return raw(
    `<section class="lien-quan" aria-labelledby="lien-quan"><h2 id="lien-quan">Bài liên quan</h2><ul class="moi">${list}</ul></section>`,
  );
}
