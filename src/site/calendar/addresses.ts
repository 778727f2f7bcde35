/** The work calendar as a calendar to subscribe to. */
export const workCalendarFeed = '/lich-cong-tac.ics';

/** The events of the school, likewise. */
export const eventFeed = '/su-kien.ics';
