import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTypes } from '../../test/support/page-types.ts';
import { pagesBelow } from '../../test/support/pages-below.ts';

/** Every page of a built site: those that it holds, those that its sitemap names, and those that show themselves otherwise after a question. */
export function addressesOf(site: string): string[] {
  const asked = Object.values(pageTypes).filter((address) => address.includes('?'));
  return [...new Set([...pagesBelow(site).keys(), ...inSitemap(site), ...asked])].sort();
}

function inSitemap(site: string): string[] {
  const addresses: string[] = [];
  for (let number = 0; existsSync(join(site, `sitemap-${number}.xml`)); number += 1) {
    const sitemap = readFileSync(join(site, `sitemap-${number}.xml`), 'utf8');
    for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g))
      addresses.push(decodeURI(new URL(address).pathname));
  }
  return addresses;
}
