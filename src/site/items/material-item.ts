import { materialKinds } from '../../content-types/hoc-lieu.ts';
import type { Portal } from '../../facts/portal.ts';
import { html, type Markup } from '../html.ts';
import type { Material } from '../lists/materials.ts';
import { personName } from '../lists/people.ts';
import { dayShort } from '../words.ts';

/** A learning material in a list. */
export const materialItem = (portal: Portal, { data, address }: Material): Markup =>
  html`<li class="dong"><a href="${address}">${data.title}</a><p class="tin-ngay"><span class="nhan">${materialKinds[data.kind]}</span> ${personName(portal, data.author)} · ${dayShort(data.date)}</p></li>`;
