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
  const inForce = entries.filter(({ data }) => data.expires >= asOf);
  return {
    isWaived: (check, subject) => inForce.some(({ data }) => speaksOf(data, check, subject)),
    results(documents) {
      const failing = documents
        .flatMap(({ results }) =>
          results.flatMap(({ requirements }) => requirements.flatMap(({ findings }) => findings)),
        )
        .filter(({ outcome }) => outcome === 'fail');
      return entries.map(({ data, path }) => ({
        ...data,
        state:
          data.expires < asOf
            ? 'expired'
            : failing.some(({ check, subject }) => speaksOf(data, check, subject))
              ? 'active'
              : 'unused',
        at: { path },
      }));
    },
  };
}

/** A subject that ends in `*` speaks of all that begin alike: `2025-10/*`, or `*` for every failure of the check. */
function speaksOf(waiver: { check: string; subject: string }, check: string, subject: string): boolean {
  if (waiver.check !== check) return false;
  return waiver.subject.endsWith('*')
    ? subject.startsWith(waiver.subject.slice(0, -1))
    : waiver.subject === subject;
}
