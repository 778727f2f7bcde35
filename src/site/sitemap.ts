import type { LocalDate } from '../domain/calendar.ts';
import { compareCodePoints } from '../domain/vietnamese.ts';
import type { Entry, Portal } from '../facts/portal.ts';
import { listAddresses } from './addresses.ts';
import { html, type Markup, raw } from './html.ts';

/** Most addresses that one file of a sitemap may hold (sitemaps.org). */
const mostInFile = 50_000;

/** Pages that lead nowhere by themselves, say again what another says, or are for the staff, and files that are no pages. */
const unlisted =
  /^\/(404\.html|tim-kiem\/|khong-co-mang\/|quan-tri\/|huong-dan\/|viec-can-lam\/)$|^\/van-ban\/xep\/|\.(xml|txt|json|csv|docx|ics)$/;

const head = raw('<?xml version="1.0" encoding="UTF-8"?>\n');

/**
 * Addresses for search engines, in files of at most 50,000; one empty file for a school without pages.
 *
 * @param criteria Documents with a page of their own.
 */
export function sitemapFiles(portal: Portal, criteria: readonly { readonly id: string }[] = []): string[][] {
  const entries = (Object.values(portal.entries) as readonly (readonly Entry[])[]).flat();
  const addresses = [...listAddresses(portal, criteria), ...entries.flatMap(({ address }) => address ?? [])]
    .filter((address) => !unlisted.test(address))
    .sort(compareCodePoints);
  const unique = [...new Set(addresses)];
  const count = Math.max(1, Math.ceil(unique.length / mostInFile));
  return Array.from({ length: count }, (_, i) => unique.slice(i * mostInFile, (i + 1) * mostInFile));
}

export const sitemapIndex = (site: string, files: number): Markup =>
  html`${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Array.from(
    { length: files },
    (_, i) => html`<sitemap><loc>${site}/sitemap-${i}.xml</loc></sitemap>`,
  )}</sitemapindex>
`;

/** The day each page of an entry was last changed, where its file tells one; what is only planned tells none. */
export function lastChanges(portal: Portal, today: LocalDate): ReadonlyMap<string, LocalDate> {
  const entries = (Object.values(portal.entries) as readonly (readonly Entry[])[]).flat();
  return new Map(
    entries.flatMap(({ address, data }) => {
      const { updated, date, published, answered } = data as Dated;
      const day = updated ?? date ?? published?.slice(0, 10) ?? answered;
      return address && day && day <= today ? [[address, day as LocalDate] as const] : [];
    }),
  );
}

interface Dated {
  readonly updated?: LocalDate;
  readonly date?: LocalDate;
  readonly answered?: LocalDate;
  /** A day, or a day with a time. */
  readonly published?: string;
}

export const sitemapFile = (
  site: string,
  addresses: readonly string[],
  days: ReadonlyMap<string, LocalDate>,
): Markup =>
  html`${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => {
    const day = days.get(address);
    return html`<url><loc>${site}${encodeURI(address)}</loc>${day && html`<lastmod>${day}</lastmod>`}</url>`;
  })}</urlset>
`;
