import { z } from 'zod';
import { isAltPlaceholder } from '../domain/alt-placeholder.ts';
import { defineCheck } from '../domain/check.ts';
import type { ImageFact } from '../domain/facts.ts';
import { sameText, toSlug } from '../domain/vietnamese.ts';

const messages = {
  none: 'Ảnh chưa có mô tả. Hãy viết vào giữa hai ngoặc vuông trước tên ảnh một câu nói ảnh có gì, cho người không nhìn thấy ảnh.',
  placeholder: (alt: string) =>
    `Ảnh còn chờ mô tả: "${alt}" là chữ do lệnh nhập bài ghi tạm. Hãy thay bằng một câu nói trong ảnh có gì.`,
  empty: (alt: string) =>
    `Mô tả ảnh là "${alt}", chưa nói ảnh có gì. Hãy viết một câu, như "Học sinh lớp 3A đọc sách dưới gốc bàng".`,
  good: (count: number) => `Mọi ảnh đều có mô tả (đã xem ${count} ảnh).`,
};

/** Words that stand for any picture and so say nothing of this one. */
const emptyWords =
  /^(ảnh|hình|hình ảnh|ảnh minh h(?:ọa|oạ)|hình minh h(?:ọa|oạ)|image|img|photo|picture|untitled)?[\s\d_.()-]*$/i;

/** Whether each picture says what it shows: a description that is left out, a file name or “ảnh 1” does not. */
export const imageAlt = defineCheck({
  id: 'image-alt',
  title: 'Mô tả ảnh cho người không nhìn thấy',
  needs: ['images'],
  options: z.strictObject({
    /** Content types whose pictures are judged. */
    sections: z.array(z.string()).default(['tin-tuc', 'thong-bao', 'gioi-thieu', 'album']),
  }),

  evaluate({ images }, { sections }) {
    const judged = images.filter(({ section }) => sections.includes(section));
    const failing = judged.filter((image) => !describes(image));
    if (judged.length > 0 && failing.length === 0)
      return [
        {
          outcome: 'pass',
          subject: 'tat-ca',
          measured: { value: judged.length, unit: 'ảnh' },
          message: messages.good(judged.length),
        },
      ];
    return failing.map(({ file, alt, at }) => ({
      outcome: 'fail',
      subject: `${at.path}:${at.line ?? 0}:${at.column ?? 0}/${file}`,
      at,
      message: messageFor(alt),
    }));
  },
});

function messageFor(alt: string): string {
  if (alt === '') return messages.none;
  return isAltPlaceholder(alt) ? messages.placeholder(alt) : messages.empty(alt);
}

/** Whether a description says what its picture shows. */
export function describes({ alt, file }: Pick<ImageFact, 'alt' | 'file'>): boolean {
  const fileName = file.slice(file.lastIndexOf('/') + 1);
  const bareName = fileName.replace(/\.[^.]*$/, '');
  const isFileName =
    sameText(alt, fileName) ||
    sameText(alt, bareName) ||
    (!alt.includes(' ') && toSlug(alt) === toSlug(bareName));
  return !emptyWords.test(alt) && !isFileName && !isAltPlaceholder(alt);
}
