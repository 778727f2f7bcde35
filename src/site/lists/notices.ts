import type { LocalDate } from '../../domain/calendar.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { pagesOf } from '../paging.ts';
import { newestFirst } from './order.ts';

export type Notice = Entry<'thong-bao'>;

/** Notices, newest first. */
export const noticesOf = memoised((portal: Portal): readonly Notice[] =>
  portal.entries['thong-bao'].toSorted(newestFirst((notice) => notice.data.date)),
);

export const noticePagesOf = memoised((portal: Portal) => pagesOf(noticesOf(portal), '/thong-bao/', 20));

/** Whether a notice still matters on a day; its last day belongs to it. */
export const isInForce = ({ data }: Notice, day: LocalDate): boolean => !data.expires || data.expires >= day;

const mostAtHome = 5;
const fewestAtHome = 3;

/** Notices of the home page: those in force, filled up with the newest others so that the list is never bare. */
export function homeNotices(portal: Portal, day: LocalDate): readonly Notice[] {
  const current = noticesOf(portal)
    .filter((notice) => isInForce(notice, day))
    .slice(0, mostAtHome);
  const others = noticesOf(portal).filter((notice) => !isInForce(notice, day));
  return [...current, ...others.slice(0, Math.max(0, fewestAtHome - current.length))];
}

/** What every page says at its head: urgent notices in force. */
export const urgentNotices = (portal: Portal, day: LocalDate): readonly Notice[] =>
  noticesOf(portal).filter((notice) => notice.data.urgent && isInForce(notice, day));
