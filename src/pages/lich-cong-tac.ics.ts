import { workCalendar } from '../site/calendar/feeds.ts';
import { siteInput } from '../site/site-input.ts';

/** The work calendar, to subscribe to. */
export const GET = (): Response =>
  new Response(workCalendar(siteInput()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
