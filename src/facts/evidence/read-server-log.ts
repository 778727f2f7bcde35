import { parseDay } from '../../domain/calendar.ts';
import type { AccessFact } from '../../domain/evidence-facts.ts';
import type { AccessReading } from './read-accesses.ts';

/** `127.0.0.1 - thu.suong [05/Sep/2025:07:30:00 +0700] "GET / HTTP/1.1" 200 12` */
const form =
  /^\S+ \S+ (.+?) \[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})\] "(?:[^"\\]|\\.)*" (\d{3})/;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Answers of a server that lets nobody in: a wrong password is written down with the name that was tried. */
const refused = ['401', '403'];

/**
 * Visits in a log of a web server, in the common or the combined form. Lines of visitors who are not logged in (`-`) or
 * were refused are in order but tell nothing; the day is that in Vietnam.
 */
export function readServerLog(text: string): AccessReading {
  const visits: AccessFact[] = [];
  let unreadableLines = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, account = '', date, month = '', year, time, offset, status = ''] = form.exec(line) ?? [];
    const index = String(months.indexOf(month) + 1).padStart(2, '0');
    const day = parseDay(`${year}-${index}-${date}T${time}${offset}`);
    if (!day) unreadableLines += 1;
    else if (account !== '-' && !refused.includes(status)) visits.push({ account, day });
  }
  return { visits, unreadableLines };
}
