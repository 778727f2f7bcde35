import { html, type Markup, raw } from '../html.ts';
import type { Question } from '../lists/questions.ts';
import { dayShort } from '../words.ts';

/** When it was asked and answered; one without an answer says so. */
export const questionDays = ({ data: { asked, answered } }: Question): Markup =>
  html`Hỏi ngày ${dayShort(asked)} · ${
    answered
      ? html`<span class="trang-thai xong"><span aria-hidden="true">✓</span> Trả lời ngày ${dayShort(answered)}</span>`
      : html`<span class="trang-thai cho"><span aria-hidden="true">◷</span> Đang chờ trả lời</span>`
  }`;

/** A question in a list, with the first words of its answer. */
export function questionItem(question: Question, level: 2 | 3): Markup {
  const { address, data, body } = question;
  const heading = raw(`h${level}`);
  return html`<li class="cau-hoi"><${heading} class="tin-ten"><a href="${address}">${data.title}</a></${heading}>${
    body?.excerpt && html`<p class="tom">${body.excerpt}</p>`
  }<p class="tin-ngay">${questionDays(question)}</p></li>`;
}
