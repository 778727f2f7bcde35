import { documentKinds } from '../../content-types/van-ban.ts';
import type { Portal } from '../../facts/portal.ts';
import { linkToFile } from '../files.ts';
import { html, type Markup } from '../html.ts';
import type { VanBan } from '../lists/documents.ts';
import { dayShort } from '../words.ts';

/** A document in a list: number, subject, day, file. */
export function documentItem(portal: Portal, document: VanBan): Markup {
  const { data, address } = document;
  const file = portal.file(document, data.file);
  return html`<li class="dong"><a href="${address}">${data.title}</a><p class="tin-ngay"><span class="nhan">${data.soHieu ?? documentKinds[data.kind]}</span> Ban hành ${dayShort(data.issued)}</p>${
    file && html`<p class="tin-ngay">${linkToFile(portal, file, 'Tải văn bản')}</p>`
  }</li>`;
}
