import { html, type Markup } from '../html.ts';

/** A page on the way to this one. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** Path from the home page; the page itself is its heading and not repeated. */
export const crumbsMarkup = (crumbs: readonly Crumb[]): Markup =>
  html`<nav class="duong-dan" aria-label="Đường dẫn"><ol><li><a href="/">Trang chủ</a></li>${crumbs.map(
    ({ label, address }) => html`<li><a href="${address}">${label}</a></li>`,
  )}</ol></nav>`;
