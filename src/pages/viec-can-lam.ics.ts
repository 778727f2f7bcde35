import { taskCalendar } from '../site/due/task-calendar.ts';
import { siteInput } from '../site/site-input.ts';

/** What is due, as a calendar to subscribe to. */
export const GET = (): Response =>
  new Response(taskCalendar(siteInput()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
