import { html, type Markup } from '../html.ts';

interface Channel {
  readonly value: string;
  readonly url?: string | undefined;
}

/** Addresses a channel may lead to; anything else is shown as words. */
const safe = /^(https?:|mailto:|tel:|\/)/i;
const telephone = /^\+?[\d\s.()-]{8,}$/;

/** A way to reach the school: as a link where its address is safe or it is a telephone number. */
export function channelLink({ value, url }: Channel): Markup {
  if (url && safe.test(url)) return html`<a href="${url}" rel="noopener">${value}</a>`;
  return telephone.test(value)
    ? html`<a href="tel:${value.replace(/[^+\d]/g, '')}">${value}</a>`
    : html`${value}`;
}
