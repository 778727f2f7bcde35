import { html, type Markup } from '../html.ts';
import type { Person } from '../lists/people.ts';

/** E-mail and, with consent alone, telephone of a person; nothing where there is neither. */
export function waysToReach({ data: { email, phone, phoneConsent } }: Person): Markup {
  const ways = [
    email && html`<a href="mailto:${email}">${email}</a>`,
    phone && phoneConsent && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`,
  ].filter((way) => way);
  return ways.length === 0
    ? html``
    : html`<p class="cach-gap">${ways.map((way) => html`<span>${way}</span> `)}</p>`;
}
