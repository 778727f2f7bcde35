import { z } from 'zod';
import { addDays, daysBetween, formatDay, type LocalDate } from '../domain/calendar.ts';
import { calendarOfEvents } from '../domain/calendar-of-events.ts';
import { type CheckContext, defineCheck } from '../domain/check.ts';
import { hasSoFar, hasSome } from '../domain/count-words.ts';
import { type DatedEntry, datedInPeriod, dayField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { liesIn } from '../domain/school-days.ts';
import type { SchoolEvent } from '../domain/school-events.ts';

const advice = 'Hãy thêm album vào content/album, mỗi hoạt động một thư mục có tệp index.md và ảnh.';

const messages = {
  enough: (photos: number, albums: number) => `Các album của kỳ này có ${photos} ảnh, trong ${albums} album.`,
  tooFew: (photos: number, min: number) =>
    `Các album của kỳ này ${hasSome(photos, 'ảnh')}, cần ít nhất ${min} ảnh. ${advice}`,
  awaited: (photos: number, min: number, last: LocalDate) =>
    `Các album của kỳ này ${hasSoFar(photos, 'ảnh')}, cần ít nhất ${min} ảnh trước khi kỳ kết thúc ngày ${formatDay(last)}. ${advice}`,
  fresh: (album: LocalDate, event: string) =>
    `Album mới nhất chụp ngày ${formatDay(album)}, theo kịp ${event}.`,
  stale: (album: LocalDate | undefined, event: string, max: number) =>
    `${album ? `Album mới nhất chụp ngày ${formatDay(album)}, trước` : 'Chưa có album nào; đã qua'} ${event} quá ${max} ngày. ${advice}`,
  soon: (event: string, due: LocalDate) =>
    `Chưa có album theo kịp ${event}. Hãy thêm album chậm nhất ngày ${formatDay(due)}.`,
};

const named = ({ title, date }: SchoolEvent) => `sự kiện "${title}" ngày ${formatDay(date)}`;

/**
 * Counts the photos of albums dated in the period; too few are waited for until it is over. With `newestWithinDays`,
 * the newest album must also keep up with the events: it may be dated at most so many days before the newest past
 * event, and has as many days after that event to appear.
 */
export const albumPhotos = defineCheck({
  id: 'album-photos',
  title: 'Ảnh trong các album của kỳ',
  needs: ['entries'],
  options: z.strictObject({
    /** Fewest photos in all albums of the period together; the limit is included. */
    min: z.int().positive(),
    /** Most days between the newest album and the newest past event, included; left out, it is not judged. */
    newestWithinDays: z.int().nonnegative().optional(),
  }),

  evaluate({ entries }, { min, newestWithinDays }, context) {
    const photos = judgePhotos(datedInPeriod(entries, ['album'], context), min, context);
    if (newestWithinDays === undefined) return [photos];
    return [photos, ...judgeNewest(entries, newestWithinDays, context)];
  },
});

function judgePhotos(
  albums: readonly DatedEntry[],
  min: number,
  { period, asOf }: Pick<CheckContext, 'period' | 'asOf'>,
): Finding {
  const photos = albums.reduce((sum, { entry }) => sum + entry.pictures, 0);
  const found = { subject: 'album', measured: { value: photos, unit: 'ảnh' as const }, required: { min } };
  if (photos >= min) return { outcome: 'pass', ...found, message: messages.enough(photos, albums.length) };
  return asOf > period.to
    ? { outcome: 'fail', ...found, due: period.to, message: messages.tooFew(photos, min) }
    : {
        ...{ outcome: 'no-data', pending: true, ...found, due: period.to },
        message: messages.awaited(photos, min, period.to),
      };
}

function judgeNewest(
  entries: readonly EntryFact[],
  max: number,
  { period, asOf }: Pick<CheckContext, 'period' | 'asOf'>,
): Finding[] {
  const past = calendarOfEvents(entries).filter(({ date }) => liesIn(date, period) && date <= asOf);
  const newest = past.at(-1);
  if (!newest) return [];
  const album = newestAlbum(entries, asOf);
  const isBehind = (event: SchoolEvent) => !album || daysBetween(album.date, event.date) > max;
  /** Newest event whose days of grace are over. */
  const settled = past.findLast(({ date }) => addDays(date, max) < asOf);
  const subject = 'moi-nhat';
  const found = {
    subject,
    ...(album && {
      at: album.entry.at,
      measured: { value: Math.max(0, daysBetween(album.date, newest.date)), unit: 'ngày' as const },
    }),
    required: { max },
  };
  if (settled && isBehind(settled)) {
    const message = messages.stale(album?.date, named(settled), max);
    return [{ outcome: 'fail', ...found, due: addDays(settled.date, max), message }];
  }
  if (!album || isBehind(newest)) {
    const due = addDays(newest.date, max);
    return [{ outcome: 'no-data', pending: true, ...found, due, message: messages.soon(named(newest), due) }];
  }
  return [{ outcome: 'pass', ...found, message: messages.fresh(album.date, named(newest)) }];
}

function newestAlbum(entries: readonly EntryFact[], asOf: LocalDate): DatedEntry | undefined {
  let newest: DatedEntry | undefined;
  for (const entry of entries) {
    const date = entry.type === 'album' && entry.pictures > 0 ? dayField(entry, 'date') : undefined;
    if (date && date <= asOf && (!newest || date > newest.date)) newest = { entry, date };
  }
  return newest;
}
