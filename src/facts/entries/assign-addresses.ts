import { contentTypes } from '../../content-types/index.ts';
import { newsCategories } from '../../domain/news-categories.ts';
import type { Problem } from '../../domain/problem.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import { shortHash } from './classify.ts';
import { type DraftEntry, shownPath } from './draft-entry.ts';

/** An entry with the slug and address it will have on the site. */
export interface AddressedEntry extends DraftEntry {
  readonly address: string | null;
}

/** Second parts of addresses that belong to lists, so that no page may take them. */
const taken = /^(trang|\d{4})$/;

/**
 * Gives every page an address of its own. Of two that ask for the same, the one with the earlier date (then
 * path) has it; the other gets a suffix made from its path, which stays the same from build to build.
 */
export function assignAddresses(entries: readonly DraftEntry[]): {
  entries: AddressedEntry[];
  warnings: Problem[];
} {
  const owners = new Map<string, DraftEntry>();
  const warnings: Problem[] = [];
  const addressed = new Map<DraftEntry, AddressedEntry>();

  for (const entry of entries.toSorted(byDateThenPath)) {
    const asked = addressOf(entry, entry.slug);
    const owner = asked === null ? undefined : owners.get(asked);
    const isReserved = asked !== null && isListAddress(entry);
    const slug = owner || isReserved ? `${entry.slug}-${shortHash(entry.file)}` : entry.slug;
    const address = addressOf(entry, slug);
    if (address !== null) owners.set(address, entry);
    if (slug !== entry.slug) warnings.push(collision(entry, asked ?? '', address ?? '', owner));
    addressed.set(entry, { ...entry, slug, address });
  }
  return { entries: entries.flatMap((entry) => addressed.get(entry) ?? []), warnings };
}

function addressOf({ type, folders }: DraftEntry, slug: string): string | null {
  const definition = contentTypes[type];
  return 'address' in definition
    ? (definition.address as (slug: string, folders: readonly string[]) => string)(slug, folders)
    : null;
}

const isListAddress = ({ type, slug }: DraftEntry) =>
  (type === 'tin-tuc' && (Object.hasOwn(newsCategories, slug) || taken.test(slug))) ||
  (type === 'thong-bao' && taken.test(slug));

const byDateThenPath = (a: DraftEntry, b: DraftEntry) =>
  compareCodePoints(String(a.data['date'] ?? ''), String(b.data['date'] ?? '')) ||
  compareCodePoints(a.file, b.file);

function collision(
  entry: DraftEntry,
  asked: string,
  address: string,
  owner: DraftEntry | undefined,
): Problem {
  const other = owner ? `đã có bài ${shownPath(owner.file)} dùng` : 'dành cho trang danh sách';
  return {
    path: shownPath(entry.file),
    message: `Địa chỉ ${asked} ${other}, nên bài này có địa chỉ ${address}. Muốn địa chỉ khác, hãy đổi tên tệp.`,
  };
}
