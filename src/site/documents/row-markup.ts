import { html, type Markup } from '../html.ts';
import { dayShort } from '../words.ts';
import type { DocumentRow } from './document-row.ts';

const signs = { 'in-force': '✓', coming: '◷', expired: '○', replaced: '→', none: '' } as const;

type Stated = Pick<DocumentRow, 'state' | 'stateWords' | 'by'>;

/** In force, or not any more and replaced by what; nothing where there is nothing to say. */
export const stateMarkup = ({ state, stateWords, by }: Stated): Markup =>
  stateWords === ''
    ? html``
    : html`<span class="hieu-luc ${state}"><span aria-hidden="true">${signs[state]}</span> ${stateWords}${by && html` <a href="${by.address}">${by.name}</a>`}</span>`;

/** One row of the register. The browser writes the same for what was filtered. */
export const rowMarkup = (row: DocumentRow): Markup =>
  html`<tr><th scope="row"><span class="so-hieu">${row.number || html`<span class="mo">Không số</span>`}</span><span class="tin-ngay">${dayShort(row.issued)}</span></th><td><a class="trich-yeu" href="${row.address}">${row.title}</a><p class="tin-ngay"><span class="nhan">${row.kindName}</span> ${row.issuerName}</p>${
    row.stateWords !== '' && html`<p class="tin-ngay">${stateMarkup(row)}</p>`
  }</td><td>${
    row.file &&
    html`<a class="tep" href="${row.file.href}">Tải<span class="an"> văn bản ${row.number || row.title}</span> <span class="tep-loai">(${row.file.words})</span></a>`
  }</td></tr>`;
