import { html, type Markup, raw } from '../html.ts';
import type { CornerPage } from '../lists/corners.ts';
import { dayShort } from '../words.ts';

/** A page of a corner in a list: title, first words, day. */
export function cornerItem({ address, data, body }: CornerPage, level: 2 | 3): Markup {
  const heading = raw(`h${level}`);
  return html`<li class="bai-goc"><${heading} class="tin-ten"><a href="${address}">${data.title}</a></${heading}>${
    body?.excerpt && html`<p class="tom">${body.excerpt}</p>`
  }<p class="tin-ngay">${dayShort(data.date)}</p></li>`;
}
