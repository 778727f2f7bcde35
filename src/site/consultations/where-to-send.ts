import { html, type Markup } from '../html.ts';

/**
 * Where opinions go, as a link where it is an e-mail address or a page.
 *
 * @param subject Title of the consultation: subject of the letter.
 */
export function whereToSend(sendTo: string, subject: string): Markup {
  if (/^[^\s@<>"']+@[^\s@<>"']+$/.test(sendTo))
    return html`<a href="mailto:${sendTo}?subject=${encodeURIComponent(subject)}">${sendTo}</a>`;
  if (/^(https?:\/\/|\/)\S+$/i.test(sendTo)) return html`<a href="${sendTo}" rel="noopener">${sendTo}</a>`;
  return html`${sendTo}`;
}
