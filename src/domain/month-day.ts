import { z } from 'zod';
import { type LocalDate, parseDay } from './calendar.ts';

const form = /^(\d{2})-(\d{2})$/;

/** A day of every year, `MM-DD`. 29 February is one; in common years it is the 28th. */
export const monthDay = z
  .string()
  .refine(
    (text) => form.test(text) && parseDay(`2024-${text}`) !== undefined,
    'không phải một ngày trong năm. Hãy viết tháng-ngày như 06-30',
  );

/** That day in a year. */
export const dayInYear = (year: number, text: string): LocalDate =>
  parseDay(`${year}-${text}`) ?? (`${year}-02-28` as LocalDate);
