import type { Heading } from '../../facts/portal.ts';
import { html, type Markup } from '../html.ts';

/** “Trên trang này”: headings of a long body; nothing where there are fewer. Short pages need none. */
export function contentsMarkup(headings: readonly Heading[], fewest: number): Markup | undefined {
  const shown = headings.filter(({ depth }) => depth === 2);
  if (shown.length < fewest) return undefined;
  return html`<nav class="tren-trang" aria-label="Trên trang này"><p>Trên trang này</p><ul>${shown.map(
    ({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`,
  )}</ul></nav>`;
}
