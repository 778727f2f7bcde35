import type { DutyState } from '../disclosures/duty-states.ts';
import { html, type Markup } from '../html.ts';
import { outcomeSign, type ShownOutcome } from '../report/outcome.ts';
import { dayShort } from '../words.ts';
import { disclosureDays } from './disclosure-row.ts';

const words = {
  pass: 'Đã công khai',
  fail: 'Chưa công khai',
  pending: 'Chưa đến hạn',
  'no-data': 'Chưa đánh giá',
} as const satisfies Record<ShownOutcome, string>;

const stateOf = ({ outcome, disclosure }: DutyState): string =>
  outcome === 'fail' && disclosure ? 'Chưa đạt yêu cầu' : words[outcome];

/** One duty of a school year: its state, its page and days. */
export function dutyRow(duty: DutyState): Markup {
  const { clause, title, year, outcome, due, disclosure } = duty;
  return html`<tr><th scope="row"><span class="tin-ngay">Mục ${clause}${/^\d{4}$/.test(year) && `, năm ${year}`}</span> ${title}</th><td><span class="ket-qua ${outcome}"><span aria-hidden="true">${outcomeSign(outcome)}</span> ${stateOf(duty)}</span>${
    outcome !== 'pass' && due && html`<span class="tin-ngay dong-rieng">Hạn ${dayShort(due)}</span>`
  }</td><td>${
    disclosure
      ? html`<a href="${disclosure.address}">${disclosure.data.title}</a><p class="tin-ngay">${disclosureDays(disclosure)}</p>`
      : html`<span class="mo">Chưa có trang</span>`
  }</td></tr>`;
}
