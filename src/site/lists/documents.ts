import { documentKinds, issuers } from '../../content-types/van-ban.ts';
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

/** The school year a document belongs to: as written, else that of the day of issue. */
export const documentYear = ({ data }: VanBan): string => data.schoolYear ?? schoolYearOf(data.issued);

/** Documents of one school year, newest first. */
export interface DocumentYear {
  readonly year: string;
  readonly items: readonly VanBan[];
}

/** Documents of one issuing body. */
export interface DocumentLevel {
  readonly id: keyof typeof issuers;
  readonly label: string;
  readonly count: number;
  readonly years: readonly DocumentYear[];
}

const byYear = (documents: readonly VanBan[]): DocumentYear[] =>
  [...Map.groupBy(documents, documentYear)]
    .sort(([a], [b]) => compareCodePoints(b, a))
    .map(([year, items]) => ({ year, items }));

/** Documents by school year, newest year first. */
export const documentYears = memoised((portal: Portal) => byYear(documentsOf(portal)));

/** Documents by level of the issuing body, then by school year, newest first. Levels without documents are left out. */
export const documentLevels = memoised((portal: Portal): readonly DocumentLevel[] => {
  const byIssuer = Map.groupBy(documentsOf(portal), ({ data }) => data.issuer);
  return (Object.keys(issuers) as (keyof typeof issuers)[]).flatMap((id) => {
    const documents = byIssuer.get(id);
    return documents ? [{ id, label: issuers[id], count: documents.length, years: byYear(documents) }] : [];
  });
});

/** Documents of one kind. */
export interface DocumentKindList {
  readonly id: keyof typeof documentKinds;
  readonly label: string;
  readonly count: number;
  readonly years: readonly DocumentYear[];
}

/** Documents by kind, then by school year, newest first. Kinds without documents are left out. */
export const documentKindLists = memoised((portal: Portal): readonly DocumentKindList[] => {
  const byKind = Map.groupBy(documentsOf(portal), ({ data }) => data.kind);
  return (Object.keys(documentKinds) as (keyof typeof documentKinds)[]).flatMap((id) => {
    const documents = byKind.get(id);
    return documents
      ? [{ id, label: documentKinds[id], count: documents.length, years: byYear(documents) }]
      : [];
  });
});
