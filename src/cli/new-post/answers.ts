import { describes } from '../../checks/image-alt.ts';
import { type LocalDate, parseDay } from '../../domain/calendar.ts';
import { closest } from '../../domain/closest.ts';
import { chooseFrom, isItMeant } from '../../domain/did-you-mean.ts';
import { type PostCategory, postCategories } from '../../domain/news-categories.ts';
import { compareVietnamese, sameText } from '../../domain/vietnamese.ts';
import type { Portal } from '../../facts/portal.ts';

/** All that a new post starts from. */
export interface PostAnswers {
  readonly title: string;
  readonly category: PostCategory;
  readonly date: LocalDate;
  /** Id in to-chuc, or a name. */
  readonly author?: string;
  readonly summary?: string;
  readonly approvedBy?: string;
  readonly alt?: string;
  readonly hasConsent: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Members of staff on a day, in the order of their names. */
export const staffOn = ({ entries }: Pick<Portal, 'entries'>, date: LocalDate): Person[] =>
  entries['to-chuc']
    .filter(({ data: { from, to } }) => (!from || from <= date) && (!to || to >= date))
    .map(({ slug, data }) => ({ id: slug, name: data.name }))
    .sort((a, b) => compareVietnamese(a.name, b.name));

/** One line of composed letters, without spaces to spare. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** An answer that can be used, or a sentence that says why not. */
export type Answered<Value> = { readonly value: Value } | { readonly fault: string };

export function readTitle(written: string): Answered<string> {
  const value = oneLine(written);
  return value === '' ? { fault: 'Bài cần có tiêu đề. Hãy ghi một câu nói rõ việc gì, ở đâu.' } : { value };
}

/** By id or by name, with or without marks. */
export function readCategory(written: string): Answered<PostCategory> {
  const ids = Object.keys(postCategories) as PostCategory[];
  const found = ids.find((id) => id === written || sameText(postCategories[id], written));
  if (found) return { value: found };
  const shown = ids.map((id) => `${id} (${postCategories[id]})`);
  return {
    fault: `Không có chuyên mục "${written}". ${chooseFrom(written, ids, shown)}`,
  };
}

export function readDate(written: string): Answered<LocalDate> {
  const value = parseDay(written.trim());
  return value
    ? { value }
    : { fault: `"${written}" không phải một ngày có thật. Hãy viết như 05/09/2025 hoặc 2025-09-05.` };
}

/** Somebody of the school, by id or name; anybody where the school names nobody. */
export function readPerson(written: string, staff: readonly Person[]): Answered<string> {
  const name = oneLine(written);
  const found = staff.filter((person) => person.id === name || sameText(person.name, name));
  if (staff.length === 0) return { value: name };
  if (found.length === 1 && found[0]) return { value: found[0].id };
  if (found.length > 1)
    return {
      fault: `Có ${found.length} người tên "${name}": ${found.map(({ id }) => id).join(', ')}. Hãy ghi mã của đúng người.`,
    };
  const names = staff.map((person) => person.name);
  const ids = staff.map(({ id }) => id);
  const asked = isItMeant(closest(name, names) ?? closest(name, ids));
  return {
    fault: `Không có "${name}" trong content/to-chuc. ${asked && `${asked} `}Hãy ghi mã (tên tệp không có đuôi) hoặc họ tên đúng như trong đó.`,
  };
}

/** @param file Name of the picture: a description that only repeats it says nothing. */
export function readAlt(written: string, file: string): Answered<string> {
  const value = oneLine(written);
  return describes({ alt: value, file })
    ? { value }
    : { fault: 'Mô tả chưa nói ảnh có gì. Hãy viết một câu, như "Học sinh lớp 3A đọc sách dưới gốc bàng".' };
}
