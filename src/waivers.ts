import type { LocalDate } from './domain/calendar.ts';
import type { DocumentResult, WaiverResult } from './domain/report.ts';
import type { Portal } from './facts/portal.ts';

/** The waivers (giải trình) of a portal on the day of a report. */
export interface Waivers {
  isWaived(check: string, subject: string): boolean;
  /** What became of each, once everything is judged. */
  results(documents: readonly DocumentResult[]): WaiverResult[];
}

export function openWaivers(entries: Portal['entries']['giai-trinh'], asOf: LocalDate): Waivers {
  const keyOf = (check: string, subject: string) => `${check}\n${subject}`;
  const inForce = new Set(
    entries.filter(({ data }) => data.expires >= asOf).map(({ data }) => keyOf(data.check, data.subject)),
  );
  return {
    isWaived: (check, subject) => inForce.has(keyOf(check, subject)),
    results(documents) {
      const failing = new Set(
        documents
          .flatMap(({ results }) =>
            results.flatMap(({ requirements }) => requirements.flatMap(({ findings }) => findings)),
          )
          .flatMap(({ outcome, check, subject }) => (outcome === 'fail' ? keyOf(check, subject) : [])),
      );
      return entries.map(({ data, path }) => ({
        ...data,
        state:
          data.expires < asOf
            ? 'expired'
            : failing.has(keyOf(data.check, data.subject))
              ? 'active'
              : 'unused',
        at: { path },
      }));
    },
  };
}
