import type { documentKinds } from '../../content-types/van-ban.ts';
import type { LocalDate } from '../../domain/calendar.ts';
import type { Portal } from '../../facts/portal.ts';
import { documentsOf, type VanBan } from '../lists/documents.ts';
import { memoised } from '../memoised.ts';

/** Whether a document (văn bản) holds on a day. */
export type DocumentState =
  /** Nothing is known, and its kind (minutes, letters, reports) is never in force by itself. */
  | { readonly kind: 'none' }
  | { readonly kind: 'in-force'; readonly until?: LocalDate }
  | { readonly kind: 'coming'; readonly from: LocalDate }
  | { readonly kind: 'expired'; readonly after: LocalDate }
  | { readonly kind: 'replaced'; readonly by: VanBan };

/** Kinds that hold until something ends them; others hold only as long as they say. */
const lasting: readonly (keyof typeof documentKinds)[] = [
  ...(['quyet-dinh', 'noi-quy', 'quy-che', 'nghi-dinh', 'thong-tu', 'luat'] as const),
];

/** State on a day; the first and the last day of validity belong to it. */
export function documentState(portal: Portal, document: VanBan, day: LocalDate): DocumentState {
  const by = replacements(portal).replacedBy.get(document);
  if (by && startOf(by) <= day) return { kind: 'replaced', by };
  const { kind, validFrom, validTo } = document.data;
  if (validTo && validTo < day) return { kind: 'expired', after: validTo };
  if (validFrom && validFrom > day) return { kind: 'coming', from: validFrom };
  if (validTo) return { kind: 'in-force', until: validTo };
  return validFrom || lasting.includes(kind) ? { kind: 'in-force' } : { kind: 'none' };
}

/** Documents of the portal that a document says it replaces. */
export const replacedBy = (portal: Portal, document: VanBan): readonly VanBan[] =>
  replacements(portal).replaces.get(document) ?? [];

const startOf = ({ data }: VanBan): LocalDate => data.validFrom ?? data.issued;

const replacements = memoised((portal: Portal) => {
  const byNumber = Map.groupBy(documentsOf(portal), ({ data }) => numberKey(data.soHieu ?? ''));
  const replacing = new Map<VanBan, VanBan>();
  const replaces = new Map<VanBan, VanBan[]>();
  for (const document of documentsOf(portal)) {
    const older = numbersIn(document.data.replaces).flatMap(
      (number) => meant(byNumber.get(number) ?? [], document) ?? [],
    );
    if (older.length > 0) replaces.set(document, older);
    // The newest comes first: of two that replace the same, the later one counts.
    for (const old of older) if (!replacing.has(old)) replacing.set(old, document);
  }
  return { replacedBy: replacing, replaces };
});

/** `Quyết định 12/QĐ-THHG ngày 5/9/2024 và 13/QĐ-THHG` names two; a text without a slash names what it says. */
function numbersIn(text = ''): string[] {
  const numbers = text.match(/\d+\s*\/\s*(?!\d{1,2}\s*\/\s*\d{4})[\p{L}\d][^\s,;()]*/gu) ?? [];
  return (numbers.length > 0 ? numbers : [text]).map(numberKey).filter((number) => number !== '');
}

const numberKey = (number: string): string =>
  number
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '')
    .replace(/[.,;]+$/, '');

/** Numbers begin anew every year: the newest before the replacing one is meant, first of the same body. */
function meant(candidates: readonly VanBan[], by: VanBan): VanBan | undefined {
  const earlier = candidates.filter((each) => each !== by && each.data.issued <= by.data.issued);
  return earlier.find(({ data }) => data.issuer === by.data.issuer) ?? earlier[0];
}
