import type { Problem } from '../domain/problem.ts';
import type { Entry } from './portal.ts';

/** Old addresses and where they lead now. One that a page has taken, or that two pages claim, is left out with a warning. */
export function collectRedirects(entries: readonly Entry[]): {
  redirects: Map<string, string>;
  warnings: Problem[];
} {
  const pages = new Set(entries.flatMap(({ address }) => address ?? []));
  const redirects = new Map<string, string>();
  const warnings: Problem[] = [];
  for (const { address, path, data } of entries) {
    for (const written of oldAddresses(data)) {
      const old = written.endsWith('/') ? written : `${written}/`;
      if (!address) continue;
      if (!pages.has(old) && !redirects.has(old)) redirects.set(old, address);
      else if (redirects.get(old) !== address)
        warnings.push({
          path,
          message: `Địa chỉ cũ ${old} đang là địa chỉ của trang khác nên không chuyển hướng được. Hãy xóa dòng ấy khỏi địa chỉ cũ (redirectFrom).`,
        });
    }
  }
  return { redirects, warnings };
}

const oldAddresses = (data: object): readonly string[] =>
  'redirectFrom' in data && Array.isArray(data.redirectFrom) ? data.redirectFrom : [];
