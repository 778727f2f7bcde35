import { categoryLabel } from '../../domain/news-categories.ts';
import { html, type Markup } from '../html.ts';
import type { Post } from '../lists/news.ts';
import { memoised } from '../memoised.ts';
import { dayLong } from '../words.ts';

/** A post as a plain line: title, day, category. It stands in several lists and is made once. */
export const postLine = memoised(
  ({ address, data }: Post): Markup =>
    html`<li class="dong"><a href="${address}">${data.title}</a><p class="tin-ngay">${dayLong(data.date)} <span class="nhan">${categoryLabel(data.category)}</span></p></li>`,
);
