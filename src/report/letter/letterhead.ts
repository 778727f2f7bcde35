import type { Report } from '../../domain/report.ts';
import type { SchoolOnPaper, SchoolRecords } from '../school-records.ts';
import type { Letter } from './letter.ts';

const unknown: Pick<SchoolOnPaper, 'authority' | 'place' | 'abbreviation' | 'recipients'> = {
  authority: [],
  place: '…………',
  abbreviation: '',
  recipients: ['Lưu: VT'],
};

/** What stands around every document of the school: its name, number, place, signer and recipients. */
export function letterhead(
  { portal, asOf }: Report,
  { school }: SchoolRecords,
): Pick<Letter, 'authority' | 'schoolName' | 'number' | 'place' | 'year' | 'signer' | 'recipients' | 'asOf'> {
  const { authority, place, abbreviation, recipients } = school ?? unknown;
  return {
    authority,
    schoolName: school?.name ?? portal.name,
    // Number and day are given when the document is signed.
    number: `Số:        /BC-${abbreviation === '' ? '……' : abbreviation}`,
    place: place === '' ? unknown.place : place,
    year: asOf.slice(0, 4),
    signer: { title: school?.principal.title ?? 'Hiệu trưởng', name: school?.principal.name ?? '' },
    recipients,
    asOf,
  };
}
