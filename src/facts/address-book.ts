import { closest } from '../domain/closest.ts';
import { listAddresses } from './addresses.ts';
import type { AddressedEntry } from './entries/assign-addresses.ts';
import type { DraftEntry } from './entries/draft-entry.ts';
import type { Destinations } from './references/resolve-reference.ts';

/**
 * Which addresses the site has.
 *
 * @param all Also drafts and pages without an address: a link to their file leads nowhere.
 */
export function openAddressBook(
  entries: readonly AddressedEntry[],
  all: readonly DraftEntry[],
): Pick<Destinations, 'addressOfFile' | 'hasAddress' | 'nearestAddress'> {
  const byFile = new Map<string, string | null>(
    all.flatMap(({ file, page }) => (page ? [[file, null] as const] : [])),
  );
  const known = listAddresses(entries);
  for (const { file, address, page, data } of entries) {
    if (address) known.add(address);
    if (!page) continue;
    byFile.set(file, address);
    for (const old of (data['redirectFrom'] as string[] | undefined) ?? [])
      known.add(old.endsWith('/') ? old : `${old}/`);
  }
  return {
    addressOfFile: (file) => byFile.get(file),
    hasAddress: (address) =>
      known.has(address) || (address.includes('/trang/') && known.has(address.replace(/trang\/\d+\/$/, ''))),
    nearestAddress: (address) => closest(address, [...known]),
  };
}
