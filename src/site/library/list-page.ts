import { libraryAddress } from '../../domain/library-addresses.ts';
import { html, type Markup } from '../html.ts';
import { materialList } from '../items/material-item.ts';
import type { Material } from '../lists/materials.ts';
import { type ListPage, pageAddress, shownNumbers } from '../paging.ts';
import type { ShellAssets } from '../shell/head.ts';
import type { SiteInput } from '../site-input.ts';
import { wholePage } from '../whole-page.ts';
import { dayShort } from '../words.ts';
import type { LibraryList } from './library-lists.ts';

/** One page of a list of the library. */
export function listPage(
  input: SiteInput,
  assets: ShellAssets,
  list: LibraryList,
  page: ListPage<Material>,
): string {
  const title = page.number === 1 ? list.title : `${list.title}, trang ${page.number}`;
  const count = list.pages.reduce((sum, { items }) => sum + items.length, 0);
  const newest = list.pages[0]?.items[0];
  return wholePage(input, assets, {
    title,
    description: `${list.title}: ${count} học liệu của nhà trường.`,
    address: page.address,
    crumbs: list.crumbs,
    content: html`<h1>${title}</h1>
<p class="mo">${count} học liệu${newest && html`, mới nhất ngày ${dayShort(newest.data.date)}`}. <a href="${libraryAddress}?${list.query}">Lọc thêm</a></p>
${narrowerMarkup(list)}
${materialList(input.portal, page.items)}
${pagesMarkup(page)}`,
  });
}

const narrowerMarkup = ({ narrower, narrowerLabel }: LibraryList): Markup | undefined =>
  narrower.length > 0
    ? html`<nav class="loc" aria-label="${narrowerLabel}"><ul>${narrower.map(
        ({ label, address, count, isCurrent }) =>
          html`<li><a href="${address}"${isCurrent && html` aria-current="page"`}>${label} <span class="so-luong">${count}</span></a></li>`,
      )}</ul></nav>`
    : undefined;

/** The same links as `Pagination.astro`. */
function pagesMarkup({ number, last, base }: ListPage<unknown>): Markup | undefined {
  if (last <= 1) return undefined;
  const link = (shown: number) =>
    html`<a href="${pageAddress(base, shown)}"${shown === number && html` aria-current="page"`}><span class="an">Trang </span>${shown}</a>`;
  return html`<nav class="phan-trang" aria-label="Các trang của danh sách">
${number > 1 && html`<a class="nut" rel="prev" href="${pageAddress(base, number - 1)}">Trang trước</a>`}
<ol>${shownNumbers(number, last).map((shown) => html`<li>${shown === null ? '…' : link(shown)}</li>`)}</ol>
${number < last && html`<a class="nut" rel="next" href="${pageAddress(base, number + 1)}">Trang sau</a>`}</nav>`;
}
