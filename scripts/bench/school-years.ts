/** First calendar years of the ten school years of lessons and documents; the last one is judged. */
export const tenYears = Array.from({ length: 10 }, (_, index) => 2016 + index);

/** The nine months of teaching of each of these years, September to May: `2016-09` … `2026-05`. */
export const teachingMonths = tenYears.flatMap((year) =>
  [9, 10, 11, 12, 13, 14, 15, 16, 17].map((month) =>
    month <= 12 ? `${year}-${pad(month)}` : `${year + 1}-${pad(month - 12)}`,
  ),
);

/** `2025-2026` for a month from September 2025 to May 2026. */
export function schoolYearOfMonth(month: string): string {
  const year = Number(month.slice(0, 4));
  const first = Number(month.slice(5)) >= 9 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The month of teaching in which number `index` of `count` things falls, spread evenly, oldest first. */
export function monthOfIndex(index: number, count: number): string {
  const month = teachingMonths[Math.floor((index * teachingMonths.length) / count)];
  if (!month) throw new RangeError(`no month for ${index} of ${count}`);
  return month;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
