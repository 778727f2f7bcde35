import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import { isItMeant } from '../domain/did-you-mean.ts';
import type { MisspellingFact } from '../domain/evidence-facts.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';

const messages = {
  wrong: (word: string, suggestion: string | undefined, count: number) =>
    `"${word}"${count > 1 ? ` (${count} chỗ)` : ''} có thể viết chưa đúng chính tả.${suggestion ? ` ${isItMeant(suggestion)}` : ''} Hãy đọc lại; nếu viết đúng (tên riêng, tiếng địa phương) thì cứ để nguyên.`,
  fine: (count: number) =>
    `Không thấy tiếng nào viết sai trong ${count} trang. Máy chỉ nhận ra tiếng không thể có và vài từ hay nhầm; người duyệt vẫn cần đọc lại.`,
  unknown: 'Chưa soát chính tả của các trang. Hãy chạy lại phép kiểm tra với toàn bộ nội dung.',
};

/**
 * Advice on spelling: syllables that Vietnamese cannot spell, and phrases often taken for others. A page that has a
 * day (`date`) is judged where it lies in the period.
 */
export const spelling = defineCheck({
  id: 'spelling',
  title: 'Chính tả tiếng Việt',
  needs: ['misspellings', 'entries'],
  options: z.strictObject({
    /** Content types whose pages are judged. */
    sections: z.array(z.string()).default(['tin-tuc', 'thong-bao', 'gioi-thieu', 'cong-khai']),
    /** Words that are right here, in lower case: names, dialect. */
    allow: z.array(z.string()).default([]),
  }),

  evaluate({ misspellings, entries }, { sections, allow }, { period: { from, to } }) {
    const pages = entries.filter(({ type, words }) => sections.includes(type) && words > 0).filter(isJudged);
    if (pages.length === 0) return [];
    if (!misspellings) return [{ outcome: 'no-data', subject: 'chinh-ta', message: messages.unknown }];
    const paths = new Set(pages.map(({ at }) => at.path));
    const judged = misspellings.filter(
      ({ word, at }) => paths.has(at.path) && !allow.includes(word.toLowerCase()),
    );
    if (judged.length === 0) return [passing(pages.length)];
    return [...Map.groupBy(judged, ({ word, at }) => `${at.path} → ${word}`)].map(toFinding);

    function isJudged({ data }: EntryFact) {
      const date = data['date'];
      return typeof date !== 'string' || (date >= from && date <= to);
    }
  },
});

function toFinding([subject, same]: readonly [string, readonly MisspellingFact[]]): Finding {
  const [{ word, suggestion, at }] = same as [MisspellingFact];
  const measured = { value: same.length, unit: 'trường hợp' as const };
  const message = messages.wrong(word, suggestion, same.length);
  return { outcome: 'fail', subject, at, measured, message };
}

const passing = (count: number): Finding => ({
  outcome: 'pass',
  subject: 'tat-ca',
  measured: { value: count, unit: 'mục' },
  message: messages.fine(count),
});
