import { issuers } from '../../content-types/van-ban.ts';
import { schoolYearOf } from '../../domain/school-year.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type VanBan = Entry<'van-ban'>;

/** Documents, those issued last first. */
export const documentsOf = memoised((portal: Portal): readonly VanBan[] =>
  portal.entries['van-ban'].toSorted(newestFirst((document) => document.data.issued)),
);

/** Documents by the day they were put on the site: what is new to readers. */
export const latestDocuments = memoised((portal: Portal): readonly VanBan[] =>
  portal.entries['van-ban'].toSorted(newestFirst((document) => document.data.published)),
);

const yearOf = ({ data }: VanBan): string => data.schoolYear ?? schoolYearOf(data.issued);

/** So many documents of a level are shown at once; years before that open on demand. */
const shownAtOnce = 20;

function yearsOf(documents: readonly VanBan[]) {
  let before = 0;
  return [...Map.groupBy(documents, yearOf)]
    .sort(([a], [b]) => compareCodePoints(b, a))
    .map(([year, items]) => {
      const isOpen = before < shownAtOnce;
      before += items.length;
      return { year, items, isOpen };
    });
}

/** Documents by level of the issuing body, then by school year, newest first. Levels without documents are left out. */
export const documentLevels = memoised((portal: Portal) => {
  const byIssuer = Map.groupBy(documentsOf(portal), ({ data }) => data.issuer);
  return Object.entries(issuers).flatMap(([id, label]) => {
    const documents = byIssuer.get(id as keyof typeof issuers);
    if (!documents) return [];
    return [{ id, label, count: documents.length, years: yearsOf(documents) }];
  });
});
