import { html, type Markup } from '../html.ts';
import { lightMarkup, places } from '../light-copies.ts';
import { urgentNotices } from '../lists/notices.ts';
import { schoolView } from '../school.ts';
import { type Section, sectionsOf } from '../sections.ts';
import type { SiteInput } from '../site-input.ts';
import { dayShort } from '../words.ts';

/** What stands above the content: skip link, urgent notices, name, search, menu. */
export const topMarkup = (input: SiteInput, current: string): Markup =>
  html`<a class="nhay" href="#noi-dung">Chuyển đến nội dung</a>
${urgentMarkup(input)}
<header class="dau-trang">
<div class="khung dau-trang-tren">
${nameMarkup(input)}
<a class="nut nut-muc-luc" href="/muc-luc/"${current === '/muc-luc/' && html` aria-current="page"`}>Mục lục</a>
${current !== searchAddress && searchForm}
</div>
${menuMarkup(input, current)}
</header>`;

/** Urgent notices in force, above all else; nothing where there is none. */
export function urgentMarkup(input: SiteInput): Markup {
  const notices = urgentNotices(input.portal, input.report.asOf);
  if (notices.length === 0) return html``;
  return html`<aside class="khan" aria-label="Thông báo khẩn"><ul class="khung">${notices.map(
    ({ address, data }) =>
      html`<li><strong class="khan-nhan">Khẩn</strong> <a href="${address}">${data.title}</a> <span class="khan-ngay">${dayShort(data.date)}</span></li>`,
  )}</ul></aside>`;
}

function nameMarkup(input: SiteInput): Markup {
  const { name, shortName, authority, school } = schoolView(input);
  const entry = input.portal.entries.truong[0];
  const logo = entry && input.portal.picture(entry, school?.logo);
  return html`<a class="hieu" href="/">${
    logo &&
    html`<img class="bieu-trung" src="${logo.src}"${lightMarkup(logo, places.signet)} width="${logo.width}" height="${logo.height}" alt="">`
  }<span class="hieu-chu">${
    authority.length > 0 &&
    html`<span class="co-quan">${authority.map((line) => html`<span>${line}</span> `)}</span> `
  }<span class="ten-truong"><span class="ten-dai">${name}</span><span class="ten-ngan">${shortName}</span></span></span></a>`;
}

/** The page of the search has a field of its own: two would only make people wonder. */
const searchAddress = '/tim-kiem/';

const searchForm = html`<search aria-label="Tìm nhanh"><form class="tim" action="/tim-kiem/" method="get">
<label class="an" for="tim">Tìm trong trang của trường</label>
<input id="tim" class="tim-o" type="search" name="q" placeholder="Tìm trong trang…" autocomplete="off">
<button class="nut tim-nut" type="submit">Tìm</button>
</form></search>`;

/** More than seven entries would make nobody read any. */
const mostEntries = 7;

function menuMarkup({ portal }: SiteInput, current: string): Markup {
  const sections = sectionsOf(portal);
  const shown = sections.length > mostEntries ? sections.slice(0, mostEntries - 1) : sections;
  const rest = sections.slice(shown.length);
  return html`<nav class="trinh-don" aria-label="Trình đơn chính"><ul class="khung">
${shown.map((section) => menuEntry(section, current))}
${rest.length > 0 && html`<li class="them"><details><summary>Thêm</summary><ul>${rest.map((section) => menuEntry(section, current))}</ul></details></li>`}
</ul></nav>`;
}

const menuEntry = ({ address, label }: Section, current: string): Markup =>
  html`<li><a href="${address}"${currentAttribute(address, current)}>${label}</a></li>`;

const currentAttribute = (address: string, current: string) =>
  current.startsWith(address) && html` aria-current="${current === address ? 'page' : 'true'}"`;
