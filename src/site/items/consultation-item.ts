import type { LocalDate } from '../../domain/calendar.ts';
import { type ConsultationState, consultationState } from '../consultations/consultation-state.ts';
import { html, type Markup } from '../html.ts';
import type { Consultation } from '../lists/consultations.ts';
import { dayLong, dayShort } from '../words.ts';

const words = {
  open: { sign: '●', label: 'Đang lấy ý kiến' },
  coming: { sign: '◷', label: 'Sắp lấy ý kiến' },
  closed: { sign: '✓', label: 'Đã kết thúc' },
} as const satisfies Record<ConsultationState, { sign: string; label: string }>;

/** Open, coming or closed, in a sign and words. */
export function consultationBadge(state: ConsultationState): Markup {
  const { sign, label } = words[state];
  return html`<span class="trang-thai ${state}"><span aria-hidden="true">${sign}</span> ${label}</span>`;
}

/** A consultation in a list: whether it is open on that day, and until when. */
export function consultationItem(consultation: Consultation, today: LocalDate): Markup {
  const { address, data, body } = consultation;
  const state = consultationState(consultation, today);
  return html`<li class="y-kien ${state}"><p>${consultationBadge(state)}</p><h3 class="tin-ten"><a href="${address}">${data.title}</a></h3>${
    state !== 'closed' && body?.excerpt && html`<p class="tom">${body.excerpt}</p>`
  }<p class="tin-ngay">${
    state === 'open'
      ? html`Nhận ý kiến đến hết ${dayLong(data.closes)}`
      : html`Từ ${dayShort(data.opens)} đến hết ${dayShort(data.closes)}`
  }</p></li>`;
}
