import { html, type Markup, raw } from '../html.ts';
import type { SchoolEvent } from '../lists/events.ts';
import { weekdayName } from '../lists/weeks.ts';

/** The day of an event as a leaf of a calendar. */
const leaf = ({ date }: SchoolEvent): Markup =>
  html`<time class="to-lich" datetime="${date}"><span class="to-thu">${weekdayName(date)}</span> <span class="to-so">${date.slice(8)}</span> <span class="to-thang">tháng ${Number(date.slice(5, 7))}</span></time>`;

/** An event in its list, with the pages about it; the list of all of them has its anchor. */
export function eventItem(event: SchoolEvent, level: 4): Markup {
  const heading = raw(`h${level}`);
  return html`<li class="su-kien" id="${event.key}" data-ngay="${event.date}">${leaf(event)}<div><${heading} class="tin-ten" data-ten-ngay>${event.title}</${heading}>${
    event.links.length > 0 &&
    html`<ul class="su-kien-trang">${event.links.map(
      ({ kind, title, address }) =>
        html`<li><span class="nhan">${kind}</span> <a href="${address}">${title}</a></li>`,
    )}</ul>`
  }</div></li>`;
}
