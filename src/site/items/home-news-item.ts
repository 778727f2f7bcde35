import { categoryLabel } from '../../domain/news-categories.ts';
import type { Portal } from '../../facts/portal.ts';
import { html, type Markup } from '../html.ts';
import { places } from '../light-copies.ts';
import { type CategoryNews, categoryAddress, type HomeNews } from '../lists/home-news.ts';
import type { Post } from '../lists/news.ts';
import { thumbnail } from '../pictures.ts';
import { dayLong } from '../words.ts';

/** The news of the home page as markup; nothing where there is none. */
export const homeNewsMarkup = (portal: Portal, { lead, categories }: HomeNews): Markup =>
  html`${lead && leadItem(portal, lead)}${
    categories.length > 0 &&
    html`<ul class="cac-muc-tin">${categories.map((each) => categoryItem(portal, each))}</ul>`
  }`;

/** The post that leads: large picture, title, first words, its category. */
function leadItem(portal: Portal, post: Post): Markup {
  const { data, address, body } = post;
  const picture = thumbnail(portal.picture(post, data.cover), data.category, places.lead);
  return html`<article class="tin tin-dau">${picture}<div><h3 class="tin-ten"><a href="${address}">${data.title}</a></h3><p class="tin-ngay">${dayLong(data.date)} <a class="nhan" href="${categoryAddress(data.category)}">${categoryLabel(data.category)}</a></p><p class="tin-tom">${data.summary ?? body?.excerpt}</p></div></article>`;
}

/** The newest posts of a category under its name: the first with its picture, the others as lines. */
const categoryItem = (portal: Portal, { label, address, posts }: CategoryNews): Markup =>
  html`<li><h3><a href="${address}">${label}</a></h3><ul>${posts.map((post, index) => postLine(portal, post, index === 0))}</ul></li>`;

const postLine = (portal: Portal, post: Post, hasPicture: boolean): Markup =>
  html`<li class="tin">${
    hasPicture && thumbnail(portal.picture(post, post.data.cover), post.data.category, places.small)
  }<div><p class="tin-ten"><a href="${post.address}">${post.data.title}</a></p><p class="tin-ngay">${dayLong(post.data.date)}</p></div></li>`;
