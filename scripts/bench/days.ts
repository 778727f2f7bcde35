const dayMs = 24 * 60 * 60 * 1000;

/** The day `count` days after `day`; both as `YYYY-MM-DD`. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);

/** The ISO week that begins on this Monday: `2025-W36`. It belongs to the year of its Thursday. */
export function isoWeekOf(monday: string): string {
  const thursday = dayAfter(monday, 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * dayMs)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
