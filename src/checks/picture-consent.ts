import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { EntryFact, ImageFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { eventsOf } from '../domain/school-events.ts';

const messages = {
  missing: (title: string, count: number, alt: string) =>
    `"${title}" có ${count} ảnh chụp học sinh ("${alt}") nhưng chưa ghi đã có sự đồng ý. Hãy xin ý kiến gia đình và học sinh rồi ghi đã có đồng ý dùng ảnh (\`consent: true\`); nếu là hoạt động công khai của trường thì ghi mã sự kiện (event); nếu không thì thay ảnh.`,
  fine: (count: number) =>
    `Mọi bài có ảnh học sinh đều ghi đã có sự đồng ý hoặc thuộc hoạt động công khai (đã xem ${count} bài).`,
};

/**
 * Whether posts and albums of the period that show pupils, going by the descriptions of their pictures, say that
 * those agreed, or that it was a public activity. An album without descriptions is judged by its title. Those dated
 * after the day of judging are not judged yet.
 */
export const pictureConsent = defineCheck({
  id: 'picture-consent',
  title: 'Đồng ý dùng ảnh học sinh',
  needs: ['images', 'entries'],
  options: z.strictObject({
    /** Words of a description that speak of pupils; letters in any case, whole words. */
    words: z
      .array(z.string().min(1))
      .min(1)
      .default(['học sinh', 'em', 'trẻ', 'bé', 'cháu', 'các bạn', 'bạn nhỏ', 'lớp', 'đội viên', 'thiếu nhi']),
    /** Phrases that hold such a word and speak of no pupil. */
    except: z
      .array(z.string().min(1))
      .default(['lớp học', 'lớp bồi dưỡng', 'lớp tập huấn', 'cha mẹ học sinh', 'phụ huynh học sinh']),
    /** Content types that are judged. */
    sections: z.array(z.string()).default(['tin-tuc', 'thong-bao', 'album']),
    /** Kinds of events (`kind` in su-kien) that are public; left out, every event is. With none, consent is always needed. */
    publicEvents: z.array(z.string()).optional(),
  }),

  evaluate({ images, entries }, { words, except, sections, publicEvents }, { period: { from, to }, asOf }) {
    const speaksOfPupils = pupilFinder(words, except);
    const imagesOf = Map.groupBy(images, ({ at }) => at.path);
    const isPublic = publicEventFinder(entries, publicEvents);
    const judged = entries
      .filter(({ type }) => sections.includes(type))
      .filter(({ data: { date } }) => typeof date === 'string' && date >= from && date <= to && date <= asOf)
      .map((entry) => ({ entry, shown: descriptionsOf(entry, imagesOf).filter(speaksOfPupils) }))
      .filter(({ shown }) => shown.length > 0);
    const failing = judged.filter(
      ({ entry: { data } }) => data['consent'] !== true && !isPublic(data['event']),
    );
    if (judged.length > 0 && failing.length === 0) return [passing(judged.length)];
    return failing.map(({ entry, shown }) => toFinding(entry, shown));
  },
});

/** One text a picture. */
function descriptionsOf(entry: EntryFact, imagesOf: ReadonlyMap<string, readonly ImageFact[]>): string[] {
  const described = (imagesOf.get(entry.at.path) ?? []).map(({ alt }) => alt);
  return described.length > 0 ? described : Array.from({ length: entry.pictures }, () => titleOf(entry));
}

function pupilFinder(words: readonly string[], except: readonly string[]) {
  const others = anyOf(except, 'gu');
  const pupils = anyOf(words, 'u');
  return (text: string) => pupils.test(text.toLowerCase().replace(others, ' '));
}

/** Whole words or phrases, in lower case; matches nothing where there are none. */
function anyOf(phrases: readonly string[], flags: string): RegExp {
  const escaped = phrases.map((each) => each.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\d])`, flags);
}

function publicEventFinder(entries: readonly EntryFact[], kinds: readonly string[] | undefined) {
  const isPublic = eventsOf(entries).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const known = new Set<unknown>(isPublic.map(({ id }) => id));
  return (event: unknown) => event !== undefined && known.has(event);
}

function toFinding(entry: EntryFact, shown: readonly string[]): Finding {
  return {
    outcome: 'fail',
    subject: entry.at.path,
    at: entry.at,
    measured: { value: shown.length, unit: 'ảnh' },
    message: messages.missing(titleOf(entry), shown.length, shown[0] ?? ''),
  };
}

const passing = (count: number): Finding => ({
  outcome: 'pass',
  subject: 'tat-ca',
  measured: { value: count, unit: 'mục' },
  message: messages.fine(count),
});

const titleOf = ({ data, slug }: EntryFact) => String(data['title'] ?? slug);
