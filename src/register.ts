import type { Period } from './domain/check.ts';
import { categoryLabel } from './domain/news-categories.ts';
import { compareCodePoints } from './domain/vietnamese.ts';
import { type Entry, type Portal, schoolOf } from './facts/portal.ts';
import type { RegisterRow } from './report/school-records.ts';

/** Posts and notices (sổ theo dõi tin bài) of these days, both included; by day, then by path. */
export function registerOf(portal: Portal, { from, to }: Period): RegisterRow[] {
  const nameOf = staffNames(portal);
  const site = schoolOf(portal)?.site;
  return [...portal.entries['tin-tuc'], ...portal.entries['thong-bao']]
    .map((entry) => toRow(entry, nameOf, site))
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => compareCodePoints(a.day, b.day) || compareCodePoints(a.path, b.path));
}

function toRow(
  entry: Entry<'tin-tuc' | 'thong-bao'>,
  nameOf: (id: string) => string,
  site: string | undefined,
): RegisterRow {
  const { data, address, path } = entry;
  const category = 'category' in data ? data.category : 'thong-bao';
  return {
    day: data.date,
    title: data.title,
    category,
    categoryName: categoryLabel(category),
    ...(data.author && { author: nameOf(data.author) }),
    ...(data.approvedBy && { approver: nameOf(data.approvedBy) }),
    ...(data.approvedOn && { approvedOn: data.approvedOn }),
    address: address === null || !site ? address : new URL(address, site).href,
    path,
  };
}

/** The name of a member of staff by the id of the file in to-chuc; anything else is a name already. */
function staffNames({ entries }: Portal): (id: string) => string {
  const names = new Map(entries['to-chuc'].map(({ slug, data }) => [slug, data.name]));
  return (id) => names.get(id) ?? id;
}
