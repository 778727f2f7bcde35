import { materialKinds } from '../../content-types/hoc-lieu.ts';
import { contentTypes } from '../../content-types/index.ts';
import { roles } from '../../content-types/to-chuc.ts';
import { documentKinds, issuers } from '../../content-types/van-ban.ts';
import { formatDay, parseDay } from '../../domain/calendar.ts';
import { newsCategories } from '../../domain/news-categories.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { optionNames, valueNames } from './option-names.ts';

/** An option of a check as people read it: its name, and what it is set to; no value for a plain yes. */
export interface OptionWords {
  readonly name: string;
  readonly values: readonly string[];
}

type Named = Readonly<Record<string, string>>;

/** What ids in options mean, wherever they stand. */
const idNames: Named = {
  ...Object.fromEntries(Object.values(contentTypes).map(({ id, label }) => [id, label])),
  ...documentKinds,
  ...materialKinds,
  ...issuers,
  ...roles,
  ...newsCategories,
};

/** What a check is told to look for, in words; nothing that serves the program only. */
export function optionWords(options: unknown): OptionWords[] {
  if (!isRecord(options)) return [];
  const labels = isRecord(options['labels']) ? options['labels'] : {};
  return Object.entries(options)
    .filter(([key, value]) => isShown(key, value))
    .map(([key, value]) => ({ name: nameOf(key, value), values: valuesOf(key, value, labels) }));
}

const dayOfYear = /^(\d{2})-(\d{2})$/;

/** Some options mean one thing with one kind of value and another with another. */
function nameOf(key: string, value: unknown): string {
  if (key === 'by' && dayOfYear.test(String(value))) return 'Hạn';
  if (key === 'sections' && Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return 'Mục';
  if (key === 'words' && typeof value === 'number') return 'Số từ ít nhất';
  if (key === 'years' && isRecord(value)) return 'Các năm';
  return optionNames[key] ?? key;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

const isShown = (key: string, value: unknown) =>
  optionNames[key] !== '' &&
  valueNames[`${key}/${String(value)}`] !== '' &&
  !isEmpty(value) &&
  (value !== 0 || key === 'min' || key === 'max');

function valuesOf(key: string, value: unknown, labels: Readonly<Record<string, unknown>>): string[] {
  if (value === true) return [];
  if (Array.isArray(value)) return value.map((item) => itemWords(key, item));
  if (!isRecord(value)) return [plainWords(key, value)];
  return Object.entries(value)
    .filter(([name, inner]) => isShown(name, inner))
    .map(([name, inner]) => {
      const label = labels[name] ?? idNames[name] ?? optionNames[name] ?? name;
      // `fields` name what must be filled in: the words are the values.
      return key === 'fields' ? plainWords(key, inner) : `${String(label)}: ${itemWords(name, inner)}`;
    });
}

/** `Lịch sử hình thành (số từ ít nhất: 30)`. */
function itemWords(key: string, item: unknown): string {
  if (Array.isArray(item)) return item.map((each) => itemWords(key, each)).join(', ');
  if (!isRecord(item)) return plainWords(key, item);
  const { type: _, ...rest } = item;
  const details = optionWords(rest['min'] === 1 ? { ...rest, min: undefined } : rest).map(
    ({ name, values }) =>
      values.length > 0 ? `${lowerFirst(name)}: ${values.join(', ')}` : lowerFirst(name),
  );
  const label = typeof item['label'] === 'string' ? item['label'] : '';
  if (!label) return details.join('; ');
  return details.length > 0 ? `${label} (${details.join('; ')})` : label;
}

function plainWords(key: string, value: unknown): string {
  const text = String(value);
  const named = valueNames[`${key}/${text}`];
  if (named) return named;
  // A year is a name, not a quantity.
  if (typeof value === 'number') return key === 'from' || key === 'to' ? text : formatNumber(value);
  const [, month, day] = dayOfYear.exec(text) ?? [];
  if (month && day) return `${day}/${month}`;
  const date = parseDay(text);
  return date ? formatDay(date) : (idNames[text] ?? text);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
