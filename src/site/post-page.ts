import { html, type Markup, raw } from './html.ts';
import { newsAside } from './items/aside.ts';
import { categoryLabel, neighboursOf, type Post } from './lists/news.ts';
import { personName } from './lists/people.ts';
import { crumbsMarkup } from './shell/crumbs.ts';
import { headMarkup, type ShellAssets } from './shell/head.ts';
import { bottomOf, topOf } from './shell/shell.ts';
import type { SiteInput } from './site-input.ts';
import { dayLong, dayShort } from './words.ts';

/**
 * The whole page of a post. There are thousands, so it is plain text put together here, not a component, and
 * looks at nothing but its own post and its neighbours.
 */
export function postPage(input: SiteInput, assets: ShellAssets, post: Post): string {
  const { portal } = input;
  const { data, body } = post;
  const address = post.address ?? '';
  const cover = portal.picture(post, data.cover);
  const head = headMarkup(input, assets, {
    title: data.title,
    description: data.summary ?? body?.excerpt,
    address,
    image: cover?.src,
    kind: 'article',
  });
  return html`<!DOCTYPE html>
<html lang="vi"><head>${head}</head>
<body>${raw(topOf(input, address))}
<main id="noi-dung" class="khung" tabindex="-1">${crumbsMarkup(crumbsOf(post))}
<div class="hai-cot">${articleMarkup(input, post)}
${raw(newsAside(portal))}</div>
${neighboursMarkup(input, post)}</main>
${raw(bottomOf(input))}</body></html>
`.html;
}

function crumbsOf({ data: { category } }: Post) {
  const own = category === 'thong-bao' ? '/thong-bao/' : `/tin-tuc/${category}/`;
  return [
    { label: 'Tin tức', address: '/tin-tuc/' },
    { label: categoryLabel(category), address: own },
  ];
}

function articleMarkup({ portal }: SiteInput, post: Post): Markup {
  const { data, body } = post;
  const cover = coverMarkup(portal, post);
  return html`<article class="trang-doc">
<h1>${data.title}</h1>
<p class="tin-ngay">${dayLong(data.date)}${data.author && ` · Người viết: ${personName(portal, data.author)}`}</p>
${data.summary && html`<p class="sa-po">${data.summary}</p>`}
${cover}
${body && html`<div class="bai-viet">${raw(cover ? waiting(body.html) : body.html)}</div>`}
${data.source && html`<p class="ghi-chu">Nguồn: <a href="${data.source}" rel="noopener">${new URL(data.source).hostname}</a></p>`}
${
  data.approvedBy &&
  html`<p class="ghi-chu">Người duyệt: ${personName(portal, data.approvedBy)}${data.approvedOn && html`, ${dayShort(data.approvedOn)}`}</p>`
}
${data.tags && html`<ul class="tu-khoa" aria-label="Từ khóa">${data.tags.map((tag) => html`<li class="nhan">${tag}</li>`)}</ul>`}
</article>`;
}

/** Below a cover, the body's first picture waits to be scrolled to as the others do. */
const waiting = (body: string): string => body.replace(/<img (?![^>]* loading=)/, '<img loading="lazy" ');

/** The cover, unless the body shows it anyway. */
function coverMarkup(portal: SiteInput['portal'], post: Post): Markup | undefined {
  const cover = portal.picture(post, post.data.cover);
  if (!cover || post.body?.html.includes(`src="${cover.src}"`)) return undefined;
  return html`<figure class="bia"><img src="${cover.src}" width="${cover.width}" height="${cover.height}" alt="${post.data.coverAlt ?? ''}"></figure>`;
}

function neighboursMarkup({ portal }: SiteInput, post: Post): Markup | undefined {
  const { older, newer } = neighboursOf(portal).get(post) ?? {};
  if (!older && !newer) return undefined;
  return html`<nav class="truoc-sau" aria-label="Bài trước và bài sau">${
    older && html`<a rel="prev" href="${older.address}"><span>Bài trước</span> ${older.data.title}</a>`
  }${newer && html`<a rel="next" href="${newer.address}"><span>Bài sau</span> ${newer.data.title}</a>`}</nav>`;
}
