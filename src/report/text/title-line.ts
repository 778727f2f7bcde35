import { formatDay } from '../../domain/calendar.ts';
import type { Report } from '../../domain/report.ts';
import type { Paint } from './paint.ts';

/** Whose report it is, over which days, as of when. */
export function titleLine({ portal, period, asOf, documents }: Report, paint: Paint): string {
  const days = `Kỳ đánh giá ${formatDay(period.from)} – ${formatDay(period.to)}, tính đến ${formatDay(asOf)}`;
  const criteria = documents.map(({ id, title }) => `${title} (${id})`).join('; ');
  return [paint.strong(portal.name), days, `Tiêu chí: ${criteria}`].join('\n');
}
