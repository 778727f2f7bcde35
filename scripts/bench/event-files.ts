import { schoolPhrases } from './school-phrases.ts';
import { tenYears } from './school-years.ts';

/** The events of ten school years: `su-kien/2025-2026.yaml` → text. */
export const eventFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(tenYears.map((year) => [`su-kien/${year}-${year + 1}.yaml`, eventsOf(year)]));

const eventsOf = (year: number): string =>
  schoolPhrases.events
    .map(({ id, title, kind, day }) => {
      const date = `${day >= '09' ? year : year + 1}-${day}`;
      return `- { id: ${id}-${year}, title: '${title}', date: ${date}, kind: ${kind}, required: true }\n`;
    })
    .join('');
