/** The day on which all pictures and outputs of the guides are taken: the report day of the demonstration school. */
export const guideNow = '2026-06-15T08:00:00+07:00';
