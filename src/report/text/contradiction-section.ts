import type { Report } from '../../domain/report.ts';
import type { Paint } from './paint.ts';
import { placeOf } from './place.ts';

/** Declarations that do not agree with what the portal shows. They change no points, and a person must look. */
export function contradictionSection({ documents }: Report, paint: Paint): string {
  const found = documents.flatMap(({ results }) =>
    results.flatMap(({ clause, requirements }) =>
      requirements.flatMap(({ contradictions }) => contradictions.map((each) => ({ ...each, clause }))),
    ),
  );
  if (found.length === 0) return '';
  return [
    paint.strong(paint.outcome('fail', `Lời khai chưa khớp với dữ liệu (${found.length})`)),
    ...found.flatMap(({ clause, message, declaredAt }) => [
      `  ${paint.faint(placeOf(declaredAt))}`,
      `    Mục ${clause}: ${message}`,
    ]),
  ].join('\n');
}
