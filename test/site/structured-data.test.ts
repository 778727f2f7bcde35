import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { pagesOf, publicOrigin, siteDir } from '../support/site.ts';

const pages = pagesOf();

/** An address of this site that leads to a page of it. */
const pageUrl = z
  .string()
  .refine((url) => pages.has(new URL(url).pathname) && url.startsWith(publicOrigin), 'no page');
/** An address of this site that leads to a file of it. */
const fileUrl = z
  .string()
  .refine(
    (url) => url.startsWith(publicOrigin) && existsSync(join(siteDir, new URL(url).pathname)),
    'no file',
  );
const text = z.string().trim().min(1);
const day = z.iso.date();

const school = z.looseObject({
  '@id': z.literal(`${publicOrigin}/#truong`),
  name: text,
  url: pageUrl,
  telephone: text,
  email: z.email(),
  address: z.looseObject({
    '@type': z.literal('PostalAddress'),
    streetAddress: text,
    addressCountry: z.literal('VN'),
  }),
  logo: fileUrl,
});

const step = z.looseObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: pageUrl });

/** What schema.org and the guides of search engines want of each type; a page may tell nothing of any other type. */
const rules: Readonly<Record<string, z.ZodType>> = {
  ElementarySchool: school,
  WebSite: z.looseObject({
    name: text,
    url: pageUrl,
    potentialAction: z.looseObject({
      '@type': z.literal('SearchAction'),
      target: z.looseObject({ urlTemplate: z.string().endsWith('/tim-kiem/?q={search_term_string}') }),
      'query-input': z.literal('required name=search_term_string'),
    }),
  }),
  NewsArticle: z
    .looseObject({
      headline: text.max(110),
      image: fileUrl,
      datePublished: day,
      dateModified: day,
      mainEntityOfPage: pageUrl,
      author: z.looseObject({ '@type': z.literal('Person'), name: text }).optional(),
      publisher: z.looseObject({ '@type': z.literal('EducationalOrganization'), name: text, url: pageUrl }),
    })
    .refine(
      ({ datePublished, dateModified }) => datePublished <= dateModified,
      'changed before it was published',
    ),
  BreadcrumbList: z.looseObject({
    itemListElement: z
      .array(step)
      .min(2)
      .refine(
        (steps) => steps.every(({ position }, at) => position === at + 1),
        'positions do not rise by one',
      ),
  }),
};

const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
    z
      .looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() })
      .parse(JSON.parse(json)),
  );

it('all that the pages tell search engines has what its type wants, and no type is unknown', () => {
  const seen = new Set<string>();
  const faulty = [...pages].flatMap(([address, html]) =>
    dataOf(html).flatMap((data) => {
      const type = data['@type'];
      seen.add(type);
      const answer = rules[type]?.safeParse(data);
      if (answer?.success) return [];
      return [
        `${address}: ${type}: ${answer?.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)}`,
      ];
    }),
  );
  expect(faulty).toEqual([]);
  expect([...seen].toSorted()).toEqual(Object.keys(rules).toSorted());
});

it('every page has one canonical address, its own, or asks not to be listed', () => {
  const faulty = [...pages].filter(([address, html]) => {
    const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, url]) => url);
    const isUnlisted = html.includes('<meta name="robots" content="noindex">');
    return isUnlisted ? canonical.length > 0 : canonical.join() !== `${publicOrigin}${address}`;
  });
  expect(faulty.map(([address]) => address)).toEqual([]);
});

it('no two listed pages have the same title', () => {
  const titles = Map.groupBy(
    [...pages].filter(([, html]) => !html.includes('content="noindex"')),
    ([, html]) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
  );
  const shared = [...titles].filter(([, same]) => same.length > 1);
  expect(shared.map(([title, same]) => `${title}: ${same.map(([address]) => address).join(' ')}`)).toEqual(
    [],
  );
});
