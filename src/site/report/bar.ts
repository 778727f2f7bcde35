import type { Total } from '../../domain/report.ts';
import { html, type Markup, raw } from '../html.ts';
import { type PartId, partsOf } from './parts.ts';

/**
 * How each part is drawn: full, hatched, dotted, empty. The drawings differ without any colour, on paper too.
 * Attributes, because the pages allow no style of their own.
 */
const fills: Readonly<Record<PartId, string>> = {
  computed: 'currentColor',
  mixed: 'url(#net-cheo-doi)',
  declared: 'url(#net-cheo)',
  lost: 'url(#cham)',
  none: 'none',
};

/** The hatchings that bars and their legend use; once a page, before the first of them. */
export const barPatterns: Markup = raw(`<svg class="hoa-tiet" width="0" height="0" aria-hidden="true"><defs>
<pattern id="net-cheo" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="currentColor" stroke-width="5"/></pattern>
<pattern id="net-cheo-doi" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6M0 0h6" stroke="currentColor" stroke-width="3"/></pattern>
<pattern id="cham" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="2.5" cy="2.5" r="1.2" fill="currentColor"/></pattern>
</defs></svg>`);

/** A bar of all points of a total; decoration, the same numbers stand beside it. */
export function barMarkup(total: Total): Markup {
  let before = 0;
  const shares = partsOf(total).map(({ id, points }) => {
    const from = before;
    const share = total.outOf > 0 ? (points / total.outOf) * 100 : 0;
    before += share;
    return { id, from, share };
  });
  return html`<svg class="thanh" width="100%" height="16" aria-hidden="true">${shares
    .filter(({ share }) => share > 0)
    .map(
      ({ id, from, share }) =>
        html`<rect class="phan-${id}" x="${percent(from)}" y="1" width="${percent(share)}" height="14" fill="${fills[id]}"/>`,
    )}<rect class="vien" x="0" y="0.5" width="100%" height="15" fill="none"/></svg>`;
}

/** A small sample of a part, for the legend. */
export const sampleMarkup = (id: PartId): Markup =>
  html`<svg class="thanh mau-thanh" width="28" height="16" aria-hidden="true"><rect class="phan-${id}" x="1" y="1" width="26" height="14" fill="${fills[id]}"/><rect class="vien" x="0.5" y="0.5" width="27" height="15" fill="none"/></svg>`;

const percent = (share: number) => `${Math.round(share * 100) / 100}%`;
