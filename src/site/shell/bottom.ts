import { html, type Markup } from '../html.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { dayShort } from '../words.ts';

/** What stands below the content: how to reach the school, who speaks for it, where to read on. */
export function bottomMarkup(input: SiteInput): Markup {
  const { name } = schoolView(input);
  return html`<footer class="chan-trang"><div class="khung chan-trang-cot">
${addressMarkup(input)}
${peopleMarkup(input)}
${linksMarkup(input)}
</div><p class="khung chan-trang-cuoi">© ${name}. Trang cập nhật ngày ${dayShort(input.report.asOf)}.</p></footer>`;
}

const phoneLink = (phone: string): Markup => html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;
const mailLink = (email: string): Markup => html`<a href="mailto:${email}">${email}</a>`;

function addressMarkup(input: SiteInput): Markup {
  const { name, school } = schoolView(input);
  return html`<section><h2>${name}</h2>${
    school &&
    html`<address><p>${school.address}</p><p>Điện thoại: ${phoneLink(school.phone)}</p><p>Thư điện tử: ${mailLink(school.email)}</p></address>`
  }</section>`;
}

function peopleMarkup(input: SiteInput): Markup {
  const { school } = schoolView(input);
  if (!school) return html``;
  return html`<section><h2>Người đại diện</h2>${personMarkup(school.representative)}${
    school.spokesperson && html`<h2>Người phát ngôn</h2>${personMarkup(school.spokesperson)}`
  }</section>`;
}

interface Contact {
  readonly name: string;
  readonly title?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

const personMarkup = ({ name, title, phone, email }: Contact): Markup =>
  html`<p><strong>${name}</strong>${title && html`, ${title}`}${phone && html`<br>${phoneLink(phone)}`}${email && html`<br>${mailLink(email)}`}</p>`;

function linksMarkup(input: SiteInput): Markup {
  const { facebook, zalo } = schoolView(input).school?.social ?? {};
  return html`<section><h2>Xem thêm</h2><ul>
<li><a href="/muc-luc/">Mục lục</a></li>
<li><a href="/bao-cao-tuan-thu/">Báo cáo tuân thủ</a></li>
${facebook && html`<li><a href="${facebook}" rel="noopener">Facebook của trường</a></li>`}
${zalo && html`<li><a href="${zalo}" rel="noopener">Zalo của trường</a></li>`}
<li><a href="/rss.xml">Tin mới (RSS)</a></li>
</ul></section>`;
}
