import { html, type Markup } from '../html.ts';
import type { DocumentOrder } from './document-order.ts';
import { orderAddress } from './register-addresses.ts';

/**
 * The head of the register's table: its words lead to the register in another order. Without scripts they are links to
 * plain pages; the filter writes the same head anew.
 *
 * @param order The order that the table is in.
 */
export function sortableHead(order: DocumentOrder): Markup {
  const isByDay = order === 'moi-truoc' || order === 'cu-truoc';
  const byDay = order === 'moi-truoc' ? 'cu-truoc' : 'moi-truoc';
  const upwards = order !== 'moi-truoc';
  return html`<tr><th scope="col"${(isByDay || order === 'so-hieu') && sorted(upwards)}>${sortLink('so-hieu', 'Số hiệu', 'số hiệu', order === 'so-hieu' && '↑')}<span class="ngan-cot">, </span>${sortLink(byDay, 'ngày ban hành', byDay === 'cu-truoc' ? 'ngày ban hành, cũ trước' : 'ngày ban hành, mới trước', isByDay && (upwards ? '↑' : '↓'))}</th><th scope="col"${order === 'trich-yeu' && sorted(true)}>${sortLink('trich-yeu', 'Trích yếu', 'trích yếu', order === 'trich-yeu' && '↑')}<span class="ngan-cot">, loại, cơ quan, hiệu lực</span></th><th scope="col"><span class="ngan-cot">Tệp</span></th></tr>`;
}

const sorted = (upwards: boolean): Markup => html` aria-sort="${upwards ? 'ascending' : 'descending'}"`;

/** @param sign Which way the table is sorted by it; nothing where it is not. */
const sortLink = (order: DocumentOrder, words: string, by: string, sign: string | false): Markup =>
  html`<a href="${orderAddress(order)}" data-xep="${order}" title="Xếp theo ${by}"${sign && html` aria-current="true"`}>${words}${sign && html` <span aria-hidden="true">${sign}</span>`}</a>`;
