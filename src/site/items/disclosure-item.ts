import { html, type Markup } from '../html.ts';
import type { Disclosure } from '../lists/disclosures.ts';
import { dayLong, dayShort } from '../words.ts';

/** A disclosure in a list. */
export const disclosureItem = ({ data, address }: Disclosure): Markup =>
  html`<li class="dong"><a href="${address}">${data.title}</a><p class="tin-ngay">Công khai ${dayLong(data.date)}${
    data.updated && data.updated !== data.date && html` · cập nhật ${dayShort(data.updated)}`
  }</p></li>`;
