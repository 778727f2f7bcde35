import { addDays, isoWeekOf, type LocalDate, mondayOf, weekdayOf } from '../../domain/calendar.ts';

/** Kinds of content that are written anew every week. */
const weekly: readonly string[] = ['lich-cong-tac', 'thuc-don'];

interface Section {
  readonly name?: string;
  readonly fields?: readonly { readonly name: string }[];
  readonly slug?: unknown;
  readonly divider?: true;
}

/**
 * The same sections, in which a new week begins with its name and its five days. From Friday on it is the next week
 * that is written.
 */
export const withComingWeek = <Of extends Section>(sections: readonly Of[], today: LocalDate): Of[] =>
  sections.map((section) => (weekly.includes(section.name ?? '') ? begun(section, today) : section));

function begun<Of extends Section>(section: Of, today: LocalDate): Of {
  const monday = addDays(mondayOf(today), weekdayOf(today) >= 5 ? 7 : 0);
  const days = [0, 1, 2, 3, 4].map((offset) => ({ date: addDays(monday, offset) }));
  return {
    ...section,
    slug: { ...(section.slug as object), template: isoWeekOf(monday) },
    fields: section.fields?.map((field) => (field.name === 'days' ? { ...field, default: days } : field)),
  };
}
