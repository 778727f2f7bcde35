import type { DataOf } from './content-types/index.ts';
import { documentKinds } from './content-types/van-ban.ts';
import type { LocalDate } from './domain/calendar.ts';
import type { Report } from './domain/report.ts';
import { schoolYearOf } from './domain/school-year.ts';
import { compareCodePoints } from './domain/vietnamese.ts';
import { type Portal, schoolOf } from './facts/portal.ts';
import { registerOf } from './register.ts';
import { authorityName } from './report/letter/authority-name.ts';
import type { DisclosureRow, PaperRow, SchoolOnPaper, SchoolRecords } from './report/school-records.ts';

/** What forms of the report tell besides the report: the school, its posts, its documents, and who declared what. */
export const recordsFor = (
  portal: Portal,
  { period, asOf }: Pick<Report, 'period' | 'asOf'>,
): SchoolRecords => ({
  school: schoolOnPaper(portal, asOf),
  register: registerOf(portal, { from: period.from, to: period.to < asOf ? period.to : asOf }),
  papers: papersOf(portal, period, asOf),
  disclosures: disclosuresOf(portal, period),
  declarations: portal.facts.declarations.filter(({ declaredOn }) => declaredOn <= asOf),
  titleOf: (address) => titleOf(portal, address),
});

function titleOf({ entries }: Portal, address: string): string | undefined {
  const entry = Object.values(entries)
    .flat()
    .find((each) => each.address === address);
  return entry && 'title' in entry.data ? entry.data.title : undefined;
}

function schoolOnPaper(portal: Portal, asOf: LocalDate): SchoolOnPaper | undefined {
  const school = schoolOf(portal);
  if (!school) return undefined;
  const authority = school.authority?.find((each) => holds(each, asOf))?.lines ?? [];
  const nearest = authority.at(-1);
  return {
    name: school.name,
    authority,
    place: placeOf(school.address),
    principal: principalOf(portal, school, asOf),
    abbreviation: abbreviationOf(portal),
    recipients: [...(nearest ? [`${authorityName(nearest)} (để b/c)`] : []), 'Lưu: VT'],
  };
}

const holds = (
  { from, to }: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
  day: LocalDate,
) => (!from || from <= day) && (!to || to >= day);

/** The province or city, which addresses end with: `…, phường Bãi Giữa, thành phố Hà Nội` gives `Hà Nội`. */
const placeOf = (address: string): string =>
  (address.split(',').at(-1) ?? '').trim().replace(/^(thành phố|tỉnh|tp\.?)\s+/i, '');

function principalOf(
  { entries }: Portal,
  { representative }: DataOf<'truong'>,
  asOf: LocalDate,
): SchoolOnPaper['principal'] {
  const head = entries['to-chuc'].find(({ data }) => data.role === 'hieu-truong' && holds(data, asOf))?.data;
  const { name, title } = head ?? representative;
  return { name, title: title ?? 'Hiệu trưởng' };
}

/** What most numbers of the school's own documents end in: `12/QĐ-THHG` gives `THHG`. */
function abbreviationOf(portal: Portal): string {
  const endings = ownPapers(portal).flatMap(({ data }) => /-(\p{Lu}+)$/u.exec(data.soHieu ?? '')?.[1] ?? []);
  const counts = Map.groupBy(endings, (ending) => ending);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0] ?? '';
}

const ownPapers = ({ entries }: Portal) => entries['van-ban'].filter(({ data }) => data.issuer === 'truong');

const papersOf = (portal: Portal, { from, to }: Report['period'], asOf: LocalDate): PaperRow[] =>
  ownPapers(portal)
    .filter(({ data }) => {
      const year = data.schoolYear ?? schoolYearOf(data.issued);
      return year >= schoolYearOf(from) && year <= schoolYearOf(to) && data.issued <= asOf;
    })
    .map(({ data, path }) => ({ row: toPaper(data), path }))
    .sort((a, b) => compareCodePoints(a.row.issued, b.row.issued) || compareCodePoints(a.path, b.path))
    .map(({ row }) => row);

const toPaper = ({ soHieu, kind, title, issued, published, month, topics }: DataOf<'van-ban'>): PaperRow => ({
  ...(soHieu && { soHieu }),
  kind: documentKinds[kind],
  kindId: kind,
  title,
  issued,
  published,
  ...(month && { month }),
  topics: topics ?? [],
});

function disclosuresOf({ entries }: Portal, { from, to }: Report['period']): DisclosureRow[] {
  return entries['cong-khai']
    .flatMap(({ data, folders }) => {
      const schoolYear = folders[0] ?? '';
      const { title, date, updated } = data;
      return schoolYear >= schoolYearOf(from) && schoolYear <= schoolYearOf(to)
        ? [{ title, day: date, ...(updated && { updated }), schoolYear }]
        : [];
    })
    .sort((a, b) => compareCodePoints(a.day, b.day));
}
