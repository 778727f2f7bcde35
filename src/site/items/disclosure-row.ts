import type { Portal } from '../../facts/portal.ts';
import { linkToFile } from '../files.ts';
import { html, type Markup } from '../html.ts';
import type { Disclosure } from '../lists/disclosures.ts';
import { dayShort } from '../words.ts';

/** Files of a disclosure, each with its type, pages and size; nothing where there are none. */
export function disclosureFiles(portal: Portal, disclosure: Disclosure): Markup {
  const links = (disclosure.data.files ?? []).flatMap(({ file, title }) => {
    const published = portal.file(disclosure, file);
    const name = published?.file.slice(published.file.lastIndexOf('/') + 1);
    return published ? [linkToFile(portal, published, title ?? name ?? file)] : [];
  });
  return links.length === 0
    ? html``
    : html`<ul class="cac-tep">${links.map((link) => html`<li>${link}</li>`)}</ul>`;
}

/** When it was disclosed, and updated where that was later. */
export const disclosureDays = ({ data: { date, updated } }: Disclosure): Markup =>
  html`Công khai ${dayShort(date)}${updated && updated !== date && html` · cập nhật ${dayShort(updated)}`}`;

/** A disclosure on the page of its school year: title, days, duty, files. */
export const disclosureRow = (portal: Portal, disclosure: Disclosure, duty: string): Markup =>
  html`<li class="dong"><a href="${disclosure.address}">${disclosure.data.title}</a><p class="tin-ngay">${disclosureDays(disclosure)}</p><p class="tin-ngay">Theo ${duty}</p>${disclosureFiles(portal, disclosure)}</li>`;
