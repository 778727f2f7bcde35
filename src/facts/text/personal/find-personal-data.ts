import type { PersonalDataFact } from '../../../domain/evidence-facts.ts';
import type { Seen } from '../seen.ts';
import { findAddresses } from './find-addresses.ts';
import { findNumbers, mayHoldNumbers } from './find-numbers.ts';
import { findPupils, mayNamePupils } from './find-pupils.ts';
import { placeLines } from './read-tables.ts';

/** Words without which a page names no pupil as such, and no home. */
const mayName = /lớp|chi đội|danh sách|sinh|điểm|đtb|học lực|hạnh kiểm|xếp loại|toán|\d[A-Z]/iu;
const mayTellHome = / trú |số nhà|nhà số|chỗ ở|nơi ở|hộ khẩu/iu;

/** Personal data in the Markdown of a page, code included: a reader sees that too. */
export function findPersonalData(source: string, firstLine: number): Seen<PersonalDataFact>[] {
  const finders = [
    ...(mayHoldNumbers.test(source) ? [findNumbers] : []),
    ...(mayTellHome.test(source) ? [findAddresses] : []),
  ];
  const namesPupils = mayName.test(source) && mayNamePupils(source);
  if (finders.length === 0 && !namesPupils) return [];
  return placeLines(source, firstLine).flatMap((placed) => [
    ...finders.flatMap((find) => find(placed.text, placed.line)),
    ...(namesPupils ? findPupils(placed) : []),
  ]);
}
