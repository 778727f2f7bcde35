import type { Month } from './calendar.ts';
import { toSlug } from './vietnamese.ts';

/** Lists of the library (kho học liệu), each a page of its own that needs no script. */
export const libraryAddress = '/hoc-lieu/';

export const gradeAddress = (grade: number): string => `${libraryAddress}lop/${grade}/`;

/** Materials of a subject in one grade. */
export const shelfAddress = (grade: number, subject: string): string =>
  `${gradeAddress(grade)}${subjectSlug(subject)}/`;

export const subjectAddress = (subject: string): string => `${libraryAddress}mon/${subjectSlug(subject)}/`;

export const kindAddress = (kind: string): string => `${libraryAddress}loai/${kind}/`;

/** @param author Id of the person in to-chuc. */
export const authorAddress = (author: string): string => `${libraryAddress}nguoi-soan/${author}/`;

export const libraryMonthAddress = (month: Month): string => `${libraryAddress}thang/${month}/`;

/** What the library holds, counted by kind, grade and subject. */
export const inventoryAddress = `${libraryAddress}kiem-ke/`;

/** `Toán` and `toán` are one subject. */
export const subjectSlug = (subject: string): string => toSlug(subject) || 'khac';
