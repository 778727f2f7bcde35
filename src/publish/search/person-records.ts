import { contentTypes } from '../../content-types/index.ts';
import type { LocalDate } from '../../domain/calendar.ts';
import type { Portal } from '../../facts/portal.ts';
import { peopleOn } from '../../site/lists/people.ts';
import { sectionOf } from '../../site/sections.ts';
import type { SearchRecord } from '../search-records.ts';
import { weightOn } from './weight-on.ts';

/** Who works at the school on a day; each leads to their place in the directory. A number only where they agreed. */
export const personRecords = (portal: Portal, asOf: LocalDate): SearchRecord[] =>
  peopleOn(portal, asOf).map(({ type, slug, data }) => ({
    url: `${sectionOf('to-chuc').address}#${slug}`,
    title: data.name,
    description: [
      data.title,
      data.unit,
      ...(data.phone && data.phoneConsent ? ['Số điện thoại'] : []),
      ...(data.subjects?.length ? [data.subjects.join(', ')] : []),
      ...(data.duties ?? []),
    ].join('. '),
    text: '',
    section: contentTypes[type].label,
    weight: weightOn(asOf, { type }),
  }));
