/** What the school must post by when; for the staff. */
export const addressOfTasks = '/viec-can-lam/';

/** The same as a calendar to subscribe to. */
export const calendarOfTasks = '/viec-can-lam.ics';
