import { categoryLabel } from '../domain/news-categories.ts';
import { html, type Markup, raw } from './html.ts';
import { newsAside } from './items/aside.ts';
import { contentsMarkup } from './items/contents.ts';
import { relatedMarkup } from './items/related.ts';
import { neighboursOf, type Post } from './lists/news.ts';
import { authorAddress, tagAddress } from './lists/news-groups.ts';
import { personName } from './lists/people.ts';
import { articleData } from './machines/article-data.ts';
import { cardSize, postCard } from './machines/share-cards.ts';
import { shareLinks } from './machines/share-links.ts';
import { memoised } from './memoised.ts';
import { lightPictures } from './reading/light-pictures.ts';
import { linkedPictures } from './reading/linked-pictures.ts';
import { schoolView } from './school.ts';
import { type Crumb, crumbsMarkup } from './shell/crumbs.ts';
import { headMarkup, type ShellAssets } from './shell/head.ts';
import { bottomOf, topOf } from './shell/shell.ts';
import type { SiteInput } from './site-input.ts';
import { dayLong, dayShort } from './words.ts';

/**
 * The whole page of a post. There are thousands, so it is plain text put together here, not a component, and
 * looks at nothing but its own post, its neighbours and a few others that have something in common with it.
 */
export function postPage(input: SiteInput, assets: ShellAssets, post: Post): string {
  const { portal } = input;
  const { data, body } = post;
  const address = post.address ?? '';
  const crumbs = crumbsOf(post);
  const { article, hasPictures } = articleMarkup(input, post);
  return html`<!DOCTYPE html>
<html lang="vi"><head>${headMarkup(input, assets, {
    title: data.title,
    description: data.summary ?? body?.excerpt,
    address,
    ...imageOf(input, post),
    kind: 'article',
    crumbs,
  })}</head>
<body>${raw(topOf(input, address))}
<main id="noi-dung" class="khung" tabindex="-1">${crumbLines(crumbs)}
<div class="hai-cot"><div>${article}
${relatedMarkup(portal, post)}</div>
${raw(newsAside(portal))}</div>
${neighboursMarkup(input, post)}</main>
${raw(bottomOf(input))}${hasPictures && html`<script type="module" src="${assets.lightbox}"></script>`}</body></html>
`.html;
}

/** The cover, or a card with the title; and the post in the words of schema.org. */
function imageOf(input: SiteInput, post: Post) {
  const cover = input.portal.picture(post, post.data.cover);
  const image = cover?.src ?? postCard(input.portal, post);
  return {
    image,
    imageSize: cover ?? cardSize,
    ...(schoolView(input).site && { things: [articleData(input, post, image)] }),
  };
}

/** News is read from top to bottom: only a very long post needs a way into it. */
const fewestHeadings = 5;

const crumbsByCategory = new Map<string, readonly Crumb[]>();

/** The same for all posts of a category. */
function crumbsOf({ data: { category } }: Post): readonly Crumb[] {
  const known = crumbsByCategory.get(category) ?? [
    { label: 'Tin tức', address: '/tin-tuc/' },
    {
      label: categoryLabel(category),
      address: category === 'thong-bao' ? '/thong-bao/' : `/tin-tuc/${category}/`,
    },
  ];
  crumbsByCategory.set(category, known);
  return known;
}

const crumbLines = memoised(crumbsMarkup);

function articleMarkup(input: SiteInput, post: Post): { article: Markup; hasPictures: boolean } {
  const { portal } = input;
  const { data, body } = post;
  const { site } = schoolView(input);
  const cover = coverMarkup(portal, post);
  const written = body && (cover ? waiting(body.html) : body.html);
  const text = written && linkedPictures(lightPictures(written));
  const article = html`<article class="trang-doc">
<h1>${data.title}</h1>
<p class="tin-ngay">${dayLong(data.date)}${data.updated && html` · Cập nhật ${dayShort(data.updated)}`}${data.author && authorMarkup(portal, data.author)}</p>
${data.summary && html`<p class="sa-po">${data.summary}</p>`}
${cover}
${body && contentsMarkup(body.headings, fewestHeadings)}
${text !== null && html`<div class="bai-viet">${raw(text)}</div>`}
${data.source && html`<p class="ghi-chu">Nguồn: <a href="${data.source}" rel="noopener">${new URL(data.source).hostname}</a></p>`}
${
  data.approvedBy &&
  html`<p class="ghi-chu">Người duyệt: ${personName(portal, data.approvedBy)}${data.approvedOn && html`, ${dayShort(data.approvedOn)}`}</p>`
}
${data.tags && html`<ul class="tu-khoa" aria-label="Từ khóa">${data.tags.map(tagMarkup)}</ul>`}
${site !== '' && shareLinks(`${site}${post.address}`)}
</article>`;
  return { article, hasPictures: cover !== undefined || text !== written };
}

function authorMarkup(portal: SiteInput['portal'], author: string): Markup {
  const address = authorAddress(author);
  const name = personName(portal, author);
  return html` · Người viết: ${address ? html`<a href="${address}">${name}</a>` : name}`;
}

function tagMarkup(tag: string): Markup {
  const address = tagAddress(tag);
  return html`<li class="nhan">${address ? html`<a href="${address}">${tag}</a>` : tag}</li>`;
}

/** Below a cover, the body's first picture waits to be scrolled to as the others do. */
const waiting = (body: string): string => body.replace(/<img (?![^>]* loading=)/, '<img loading="lazy" ');

/** The cover, unless the body shows it anyway. */
function coverMarkup(portal: SiteInput['portal'], post: Post): Markup | undefined {
  const cover = portal.picture(post, post.data.cover);
  if (!cover || post.body?.html.includes(`src="${cover.src}"`)) return undefined;
  return raw(
    `<figure class="bia">${linkedPictures(lightPictures(html`<img src="${cover.src}" width="${cover.width}" height="${cover.height}" alt="${post.data.coverAlt ?? ''}">`.html))}</figure>`,
  );
}

function neighboursMarkup({ portal }: SiteInput, post: Post): Markup | undefined {
  const { older, newer } = neighboursOf(portal).get(post) ?? {};
  if (!older && !newer) return undefined;
  return html`<nav class="truoc-sau" aria-label="Bài trước và bài sau">${
    older && html`<a rel="prev" href="${older.address}"><span>Bài trước</span> ${older.data.title}</a>`
  }${newer && html`<a rel="next" href="${newer.address}"><span>Bài sau</span> ${newer.data.title}</a>`}</nav>`;
}
