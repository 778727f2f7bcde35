import type { DataOf } from '../../content-types/index.ts';

type WrittenDays = DataOf<'thoi-khoa-bieu'>['classes'][string];

const weekdays = {
  'thu-2': 'Thứ Hai',
  'thu-3': 'Thứ Ba',
  'thu-4': 'Thứ Tư',
  'thu-5': 'Thứ Năm',
  'thu-6': 'Thứ Sáu',
  'thu-7': 'Thứ Bảy',
} as const satisfies Record<keyof WrittenDays, string>;

/** A day of a class. */
export interface LessonDay {
  /** 1 for Monday to 6 for Saturday. */
  readonly weekday: number;
  readonly name: string;
  readonly lessons: readonly string[];
}

/** The week of a class. */
export interface ClassLessons {
  /** Monday to Friday, and Saturday where there are lessons. */
  readonly days: readonly LessonDay[];
  /** Lessons of the longest day. */
  readonly most: number;
}

/** The week of a class as it is written, in order. */
export function lessonsOf(written: WrittenDays): ClassLessons {
  const days = Object.entries(weekdays)
    .map(([id, name], index) => ({
      weekday: index + 1,
      name,
      lessons: written[id as keyof WrittenDays] ?? [],
    }))
    .filter(({ weekday, lessons }) => weekday < 6 || lessons.length > 0);
  return { days, most: Math.max(0, ...days.map(({ lessons }) => lessons.length)) };
}

/** Part of a day with lessons. */
export interface Session {
  readonly id: 'sang' | 'chieu' | 'ngay';
  readonly label: string;
  /** Numbers of its lessons, 1-based; those of the afternoon count on. */
  readonly numbers: readonly number[];
}

/** Morning and afternoon; one part where nobody knows how many lessons the morning has. */
export function sessionsOf(most: number, morning: number | undefined): Session[] {
  const all = Array.from({ length: most }, (_, index) => index + 1);
  if (morning === undefined) return most > 0 ? [{ id: 'ngay', label: 'Trong ngày', numbers: all }] : [];
  const parts: readonly Session[] = [
    { id: 'sang', label: 'Buổi sáng', numbers: all.slice(0, morning) },
    { id: 'chieu', label: 'Buổi chiều', numbers: all.slice(morning) },
  ];
  return parts.filter(({ numbers }) => numbers.length > 0);
}
