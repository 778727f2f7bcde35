import { dutyTitle } from '../duty-words.ts';
import { type Disclosure, disclosureYears } from '../lists/disclosures.ts';
import type { SiteInput } from '../site-input.ts';
import { type DisclosureKind, disclosureKind, disclosureKinds } from './disclosure-kind.ts';

/** Disclosures of one kind. */
export interface DisclosureGroup {
  readonly kind: DisclosureKind;
  readonly title: string;
  readonly items: readonly Disclosure[];
}

/** What a disclosure is about, from its own title and that of its duty. */
export const kindOf = (input: SiteInput, { data }: Disclosure): DisclosureKind =>
  disclosureKind(data.title, dutyTitle(input, data.duty));

/** Disclosures of a school year by what they are about; kinds without any are left out. */
export function disclosureGroups(input: SiteInput, year: string): DisclosureGroup[] {
  const items = disclosureYears(input.portal).find((each) => each.year === year)?.items ?? [];
  const byKind = Map.groupBy(items, (disclosure) => kindOf(input, disclosure));
  return (Object.keys(disclosureKinds) as DisclosureKind[]).flatMap((kind) => {
    const own = byKind.get(kind);
    return own ? [{ kind, title: disclosureKinds[kind], items: own }] : [];
  });
}

/** Day of the last change to a disclosure of a school year; `undefined` where there are none. */
export const lastChange = (items: readonly Disclosure[]) =>
  items
    .map(({ data }) => (data.updated && data.updated > data.date ? data.updated : data.date))
    .toSorted()
    .at(-1);
