import type { KnownRules } from '../criteria/known-rules.ts';
import { askedDuties } from '../domain/asked-duties.ts';
import type { CriteriaDocument } from '../domain/criteria-document.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/problem.ts';
import type { Portal } from '../facts/portal.ts';

const messages = {
  unknown: (duty: string, meant: string) =>
    `Không có nghĩa vụ công khai "${duty}" nên trang này không được tính cho nghĩa vụ nào. ${meant}`,
  oneOf: (known: readonly string[]) => `Hãy chọn một trong: ${known.join(', ')}.`,
};

/** Disclosures whose `duty` no document asks for. */
export function unknownDuties(portal: Portal, rules: KnownRules): Problem[] {
  const dutiesOf = new Map<string, readonly string[]>();
  const known = (id: string) => {
    const duties = dutiesOf.get(id) ?? dutiesIn(rules.document(id));
    dutiesOf.set(id, duties);
    return duties;
  };
  return portal.entries['cong-khai'].flatMap(({ data: { duty }, path }) => {
    const own = known(documentOf(duty));
    if (own.includes(duty)) return [];
    const meant = meantBy(duty, own.length > 0 ? own : rules.ids.flatMap(known));
    return [{ ...portal.placeOf(path, ['duty']), message: messages.unknown(duty, meant) }];
  });
}

/** The parts of a clause where a whole clause is named (`8` for `8.1`); else what is near, else every choice. */
function meantBy(duty: string, known: readonly string[]): string {
  const parts = known.filter((each) => each.startsWith(`${duty}.`) || each.startsWith(`${duty}-`));
  if (parts.length > 0) return messages.oneOf(parts);
  const meant = didYouMean(duty, known, '');
  const isOtherNumber =
    /\/\d{1,2}$/.test(duty) && known.some((each) => each.startsWith(`${documentOf(duty)}/`));
  return meant === '' || isOtherNumber ? messages.oneOf(known) : meant;
}

const documentOf = (duty: string) => duty.slice(0, duty.indexOf('/'));

/** What pages may name of a document: the duties it asks for. */
const dutiesIn = (document: CriteriaDocument | undefined): readonly string[] => [
  ...new Set(document ? askedDuties(document).map(({ id }) => id) : []),
];
