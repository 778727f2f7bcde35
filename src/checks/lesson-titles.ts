import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import { earlier } from '../domain/earlier.ts';
import { countLetters, isAllCaps, isFileName, openEmptyTitleTest } from '../domain/empty-title.ts';
import type { Finding } from '../domain/finding.ts';
import { type Material, materialsOf } from '../domain/material.ts';

const example = 'Hãy ghi rõ tên bài, như "Phép cộng có nhớ trong phạm vi 100".';

const messages = {
  fileName: (title: string) => `"${title}" là tên tệp, chưa phải tên bài. ${example}`,
  empty: (title: string) => `"${title}" chưa nói bài học về điều gì. ${example}`,
  tooShort: (title: string, letters: number, min: number) =>
    `"${title}" chỉ có ${letters} chữ, cần ít nhất ${min}. ${example}`,
  allCaps: (title: string) =>
    `"${title}" viết hoa toàn bộ nên khó đọc. Hãy chỉ viết hoa chữ đầu và tên riêng.`,
  repeated: (title: string, path: string) =>
    `"${title}" trùng tên với ${path}, cùng người soạn, khối, môn và loại. Hãy ghi thêm điều khác nhau (tiết mấy, phần nào), hoặc bỏ bản thừa.`,
  good: (count: number) => `Có ${count} học liệu ghi rõ tên bài.`,
};

const optionsSchema = z.strictObject({
  /** Kinds of materials whose titles are judged; left out, every kind is. */
  kinds: z.array(z.string()).min(1).optional(),
  /** Fewest letters and digits of a title, without signs and blanks; the limit is included. */
  minLetters: z.int().positive(),
  /**
   * Words and phrases that say nothing of a lesson: bài, giáo án. A title made only of these, numbers and its own
   * subject is empty.
   */
  emptyWords: z.array(z.string()).default([]),
  /** Whether a title in capitals is let pass. */
  allowCapitals: z.boolean().default(false),
  /** Whether one author may give the same title twice to a kind, subject and grade. */
  allowRepeats: z.boolean().default(false),
});
type Options = z.output<typeof optionsSchema>;

/**
 * Whether the title of each material dated in the period, up to the day of judging, tells what the lesson is about. Of
 * several with the same title the first, by its path, is let pass; materials before the period count as well.
 */
export const lessonTitles = defineCheck({
  id: 'lesson-titles',
  title: 'Tên bài giảng ghi rõ tên bài',
  needs: ['entries'],
  options: optionsSchema,

  evaluate({ entries }, options, { period, asOf }) {
    const materials = materialsOf(entries, { kinds: options.kinds, to: earlier(asOf, period.to) });
    const faultOf = openFaults(options);
    const twinOf = openTwins();
    const findings: Finding[] = [];
    let good = 0;
    for (const material of materials) {
      const twin = twinOf(material);
      if (material.date < period.from) continue;
      const fault = faultOf(material, twin);
      if (fault === undefined) good += 1;
      else findings.push(toFinding(material, fault));
    }
    return good > 0 ? [...findings, allGood(good)] : findings;
  },
});

/** Why a title is no good; `undefined` where it is. */
function openFaults({ minLetters, emptyWords, allowCapitals, allowRepeats }: Options) {
  const isEmpty = openEmptyTitleTest(emptyWords);
  return ({ title, subject }: Material, twin: string | undefined): string | undefined => {
    const letters = countLetters(title);
    if (isFileName(title)) return messages.fileName(title);
    if (isEmpty(title, subject)) return messages.empty(title);
    if (letters < minLetters) return messages.tooShort(title, letters, minLetters);
    if (!allowCapitals && isAllCaps(title)) return messages.allCaps(title);
    return twin !== undefined && !allowRepeats ? messages.repeated(title, twin) : undefined;
  };
}

/** Path of the material seen before with the same title, author, grade, subject and kind. */
function openTwins() {
  const seen = new Map<string, string>();
  return ({ title, subject, grade, kind, author, at }: Material): string | undefined => {
    const key = [title.normalize('NFC').toLowerCase(), author, grade, subject, kind].join('\n');
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, at.path);
    return twin;
  };
}

const toFinding = ({ at }: Material, message: string): Finding => ({
  outcome: 'fail',
  subject: at.path.replace(/^content\//, ''),
  at,
  message,
});

const allGood = (count: number): Finding => ({
  outcome: 'pass',
  subject: 'ten-bai',
  measured: { value: count, unit: 'học liệu' },
  message: messages.good(count),
});
