import { memoised } from '../memoised.ts';
import type { Crumb } from '../shell/crumbs.ts';
import { safeJson, type WrittenThing } from './json-ld.ts';

/**
 * The way from the home page to a page, which itself stands last. Written as text, because every post has one:
 * what the pages of a list share is made once.
 */
export const breadcrumbData = (site: string, crumbs: readonly Crumb[], page: Crumb): WrittenThing => ({
  json: `${sharedSteps(crumbs)(site)}${stepJson(site, page, crumbs.length + 2)}]}`,
});

const sharedSteps = memoised((crumbs: readonly Crumb[]) => {
  const known = new Map<string, string>();
  return (site: string): string => {
    const made = known.get(site) ?? firstSteps(site, crumbs);
    known.set(site, made);
    return made;
  };
});

const firstSteps = (site: string, crumbs: readonly Crumb[]): string =>
  `{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[${[
    { label: 'Trang chủ', address: '/' },
    ...crumbs,
  ]
    .map((step, index) => `${stepJson(site, step, index + 1)},`)
    .join('')}`;

const stepJson = (site: string, { label, address }: Crumb, position: number): string =>
  `{"@type":"ListItem","position":${position},"name":${safeJson(label)},"item":${safeJson(site + address)}}`;
