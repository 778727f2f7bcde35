import { formatDay, formatDayLong, type LocalDate } from '../domain/calendar.ts';
import { formatNumber } from '../domain/vietnamese.ts';
import type { PublishedFile } from '../facts/portal.ts';
import { html, type Markup } from './html.ts';

/** A day for people and machines: `Thứ Sáu, 05/09/2025`. */
export const dayLong = (date: LocalDate): Markup =>
  html`<time datetime="${date}">${formatDayLong(date)}</time>`;

/** A day where room is scarce: `05/09/2025`. */
export const dayShort = (date: LocalDate): Markup => html`<time datetime="${date}">${formatDay(date)}</time>`;

const units = [
  { name: 'GB', bytes: 1024 ** 3 },
  { name: 'MB', bytes: 1024 ** 2 },
  { name: 'KB', bytes: 1024 },
] as const;

/** `1,2 MB`: a size with at most one decimal. */
export function formatBytes(bytes: number): string {
  const unit = units.find((candidate) => bytes >= candidate.bytes);
  if (!unit) return `${bytes} byte`;
  return `${formatNumber(Math.round((bytes / unit.bytes) * 10) / 10)} ${unit.name}`;
}

/** `PDF, 3 trang, 120 KB`: what a file is before it is opened. */
export const fileWords = ({ extension, bytes }: PublishedFile, pages?: number): string =>
  [extension.toUpperCase(), ...(pages === undefined ? [] : [`${pages} trang`]), formatBytes(bytes)].join(
    ', ',
  );

/** Link to a file that says its type, pages (where known) and size before it is opened. */
export const fileLink = (file: PublishedFile, title: string, pages?: number): Markup =>
  html`<a class="tep" href="${file.href}"><span class="tep-ten">${title}</span> <span class="tep-loai">(${fileWords(file, pages)})</span></a>`;

/** `Năm học 2025–2026`. */
export const schoolYearName = (year: string): string => `Năm học ${year.replace('-', '–')}`;
