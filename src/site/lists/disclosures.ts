import { schoolYearOf } from '../../domain/school-year.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Disclosure = Entry<'cong-khai'>;

/** The school year a disclosure lies under, else the one of its day. */
export const disclosureYear = ({ folders, data }: Disclosure): string =>
  folders.find((folder) => /^\d{4}-\d{4}$/.test(folder)) ?? schoolYearOf(data.date);

/** Disclosures, newest first. */
export const disclosuresOf = memoised((portal: Portal): readonly Disclosure[] =>
  portal.entries['cong-khai'].toSorted(newestFirst((disclosure) => disclosure.data.date)),
);

/** Disclosures by school year, newest year first. */
export const disclosureYears = memoised((portal: Portal) =>
  [...Map.groupBy(disclosuresOf(portal), disclosureYear)]
    .sort(([a], [b]) => compareCodePoints(b, a))
    .map(([year, items]) => ({ year, items, address: `/cong-khai/${year}/` })),
);
