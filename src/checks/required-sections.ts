import { z } from 'zod';
import { defineCheck, type Period } from '../domain/check.ts';
import { hasSome } from '../domain/count-words.ts';
import { entriesByType } from '../domain/entries-by-type.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';

const sectionSchema = z.strictObject({
  id: z.string(),
  /** What readers call it. */
  label: z.string(),
  /** Content type that holds it. */
  type: z.string(),
  /** The one page it must be; left out, any entry of the type counts. */
  slug: z.string().optional(),
  /** Fields an entry must have one of the given values in. */
  where: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** Fewest entries; the limit is included. */
  min: z.int().positive().default(1),
  /** Fewest words of a page; a shorter one is taken for empty. */
  minWords: z.int().nonnegative().default(0),
  /** Fewest pictures of an album. */
  minPictures: z.int().nonnegative().default(0),
  /** Field with the day that must lie in the period; left out, any day will do. */
  inPeriod: z.string().optional(),
});
type Section = z.output<typeof sectionSchema>;

const messages = {
  there: ({ label }: Section, count: number) => `${label}: có ${count} mục.`,
  absent: ({ label, min }: Section, place: string) =>
    `${label}: chưa có, cần ít nhất ${min} mục. Hãy thêm vào ${place}.`,
  tooFew: ({ label, min }: Section, count: number, place: string) =>
    `${label}: có ${count} mục, cần ít nhất ${min}. Hãy thêm ${min - count} mục vào ${place}.`,
  withoutPictures: ({ label, minPictures }: Section, pictures: number) =>
    `${label}: ${hasSome(pictures, 'ảnh')}, cần ít nhất ${minPictures} ảnh. Hãy chép ảnh vào thư mục của album.`,
  tooShort: ({ label, minWords }: Section, words: number) =>
    `${label}: trang chỉ có ${words} từ, cần ít nhất ${minWords} từ. Hãy viết đủ nội dung.`,
};

/** Whether the portal has the sections a document asks for, and whether they hold something. */
export const requiredSections = defineCheck({
  id: 'required-sections',
  title: 'Các chuyên mục bắt buộc',
  needs: ['entries'],
  options: z.strictObject({ sections: z.array(sectionSchema).min(1) }),

  evaluate({ entries }, { sections }, { period }) {
    const byType = entriesByType(entries);
    return sections.map((section) => judge(section, byType.get(section.type) ?? [], period));
  },
});

function judge(section: Section, entries: readonly EntryFact[], period: Period): Finding {
  const matching = entries.filter((entry) => matches(entry, section, period));
  const full = matching.filter(
    ({ words, pictures }) => words >= section.minWords && pictures >= section.minPictures,
  );
  const [first] = full.length > 0 ? full : matching;
  return {
    outcome: full.length >= section.min ? 'pass' : 'fail',
    subject: section.id,
    measured: { value: full.length, unit: 'mục' },
    required: { min: section.min },
    ...(first && { at: first.at }),
    message: messageOf(section, full.length, matching),
  };
}

function matches({ slug, data }: EntryFact, section: Section, { from, to }: Period): boolean {
  const isNamed = section.slug === undefined || section.slug === slug;
  const fits = Object.entries(section.where ?? {}).every(([field, values]) =>
    values.includes(String(data[field])),
  );
  const day = section.inPeriod === undefined ? from : String(data[section.inPeriod] ?? '');
  return isNamed && fits && day >= from && day <= to;
}

function messageOf(section: Section, count: number, matching: readonly EntryFact[]): string {
  if (count >= section.min) return messages.there(section, count);
  const [short] = matching;
  if (count === 0 && short && short.words < section.minWords) return messages.tooShort(section, short.words);
  if (count === 0 && short && short.pictures < section.minPictures)
    return messages.withoutPictures(section, short.pictures);
  return count === 0
    ? messages.absent(section, placeOf(section))
    : messages.tooFew(section, count, placeOf(section));
}

const placeOf = ({ type, slug }: Section) =>
  `content/${type}${slug ? (slug === type ? '.md' : `/${slug}.md`) : '/'}`;
