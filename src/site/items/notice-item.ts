import type { LocalDate } from '../../domain/calendar.ts';
import { html, type Markup } from '../html.ts';
import { isInForce, type Notice } from '../lists/notices.ts';
import { dayLong, dayShort } from '../words.ts';

/** A notice in a list; one whose last day is over says so. */
export function noticeItem(notice: Notice, today: LocalDate): Markup {
  const { data, address } = notice;
  const isOver = !isInForce(notice, today);
  return html`<li class="dong">${data.urgent && !isOver && html`<strong class="khan-nhan">Khẩn</strong> `}<a href="${address}">${data.title}</a><p class="tin-ngay">${dayLong(data.date)}${
    data.expires &&
    html` <span class="nhan">${isOver ? 'Đã hết hiệu lực' : html`Hiệu lực đến ${dayShort(data.expires)}`}</span>`
  }</p></li>`;
}
