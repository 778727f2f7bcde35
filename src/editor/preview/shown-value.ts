import { formatDayLong, parseDay } from '../../domain/calendar.ts';
import type { Field } from '../form/field.ts';

/** Something that may be chosen, in the words of Sveltia's configuration. */
export interface Option {
  readonly label: string;
  readonly value: string | number;
}

/** The value of a field in the words of the site; empty where there is nothing to show. */
export function shownValue(field: Field, value: unknown): string {
  if (value === undefined || value === null || value === '' || value === false) return '';
  if (value === true) return 'Có';
  const options = (field['options'] ?? []) as readonly Option[];
  const text = String(value);
  if (field.widget === 'select') return options.find((each) => String(each.value) === text)?.label ?? text;
  return field.widget === 'datetime' ? shownDay(text) : text;
}

/** `Thứ Sáu, 05/09/2025`; empty while the day is still being typed. */
export function shownDay(text: unknown): string {
  const day = parseDay(String(text ?? ''));
  return day ? formatDayLong(day) : '';
}
