import { eventCalendar } from '../site/calendar/feeds.ts';
import { siteInput } from '../site/site-input.ts';

/** The events of the school, to subscribe to. */
export const GET = (): Response =>
  new Response(eventCalendar(siteInput()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
