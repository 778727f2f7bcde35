import type { Report } from '../../domain/report.ts';
import type { Paint } from './paint.ts';

/** Documents that the school asked for and that were not judged, with the reason. */
export function notAppliedSection({ documents }: Report, paint: Paint): string {
  const left = documents.flatMap(({ id, notApplied }) => (notApplied === null ? [] : [{ id, notApplied }]));
  if (left.length === 0) return '';
  return [
    paint.strong(`Không đánh giá trong kỳ này (${left.length})`),
    ...left.map(({ id, notApplied }) => `   ○ ${notApplied} (${id})`),
  ].join('\n');
}
