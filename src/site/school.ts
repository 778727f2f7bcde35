import type { DataOf } from '../content-types/index.ts';
import type { LocalDate } from '../domain/calendar.ts';
import { schoolOf } from '../facts/portal.ts';
import { memoised } from './memoised.ts';
import type { SiteInput } from './site-input.ts';

type School = DataOf<'truong'>;

/** What pages say of the school; a portal without `truong.yaml` still has a name. */
export interface SchoolView {
  readonly name: string;
  readonly shortName: string;
  /** Without a slash at its end; empty where the school has not said it. */
  readonly site: string;
  /** Lines above the name, those in force on the day of the report. */
  readonly authority: readonly string[];
  readonly school: School | undefined;
}

export const schoolView = memoised(({ portal, report }: SiteInput): SchoolView => {
  const school = schoolOf(portal);
  const name = school?.name ?? report.portal.name;
  return {
    name,
    shortName: school?.shortName ?? name,
    site: school ? new URL(school.site).origin : '',
    authority: authorityOn(school, report.asOf),
    school,
  };
});

const authorityOn = (school: School | undefined, day: LocalDate): readonly string[] =>
  school?.authority?.find(({ from, to }) => (!from || from <= day) && (!to || to >= day))?.lines ?? [];
