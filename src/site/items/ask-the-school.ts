import { html, type Markup } from '../html.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';

/** How to ask a question of one's own: there is no form, because nobody's data is collected here. */
export function askTheSchool(input: SiteInput): Markup {
  const { school } = schoolView(input);
  return html`<aside class="hoi-them" aria-label="Hỏi nhà trường"><p><strong>Quý vị có điều muốn hỏi?</strong></p><p>${
    school
      ? html`Xin gửi thư tới <a href="mailto:${school.email}?subject=${encodeURIComponent('Hỏi nhà trường')}">${school.email}</a> hoặc gọi <a href="tel:${school.phone.replace(/[^+\d]/g, '')}">${school.phone}</a>. `
      : ''
  }Các kênh khác có ở trang <a href="/lien-he/">Liên hệ</a>. Câu hỏi nhiều người quan tâm được trả lời chung ở đây, không nêu tên người hỏi.</p></aside>`;
}
