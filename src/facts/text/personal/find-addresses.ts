import type { PersonalDataFact } from '../../../domain/evidence-facts.ts';
import type { Seen } from '../seen.ts';
import { personNames } from './person-names.ts';

const livesAt = /(?:thường trú|tạm trú|cư trú|trú tại|chỗ ở hiện nay|nơi ở hiện nay|hộ khẩu)/iu;
const house = /(?:số nhà|nhà số|ngõ|ngách|hẻm|kiệt|căn hộ)(?: số)? \d+/iu;
const namedHouse = /(?:số nhà|nhà số) \d+/iu;
const village = /(?:tổ(?: dân phố)?|thôn|xóm|ấp|bản|khu|đội)(?: số)? (?:\d+|\p{Lu})/u;

/**
 * A private address in a line: a house said to be somebody's home, or a house or village beside a person's name. Areas
 * alone, as in a notice on who may enrol, are none.
 */
export function findAddresses(text: string, line: number): Seen<PersonalDataFact>[] {
  const home = livesAt.exec(text);
  const place = home ? (house.exec(text) ?? village.exec(text)) : namedHouse.exec(text);
  if (!place) return [];
  const isSomebodys = (home && house.test(text)) || personNames(text).length > 0;
  if (!isSomebodys) return [];
  const { index } = home ?? place;
  return [
    { kind: 'address', excerpt: `${(home ?? place)[0].replace(/\d+/g, '…')} …`, line, column: index + 1 },
  ];
}
