import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import type { Thing } from './json-ld.ts';

const types = { 'mam-non': 'Preschool', 'tieu-hoc': 'ElementarySchool', thcs: 'MiddleSchool' } as const;

/** Name by which other data of the site mean the school. */
export const schoolId = (site: string): string => `${site}/#truong`;

/** The school: what it is called, where it is, how to reach it. */
export function schoolData(input: SiteInput): Thing {
  const { name, site, school } = schoolView(input);
  const entry = input.portal.entries.truong[0];
  const logo = entry && input.portal.picture(entry, school?.logo);
  return {
    '@type': school ? types[school.level] : 'School',
    '@id': schoolId(site),
    name,
    url: `${site}/`,
    ...(school && {
      ...(school.shortName && { alternateName: school.shortName }),
      ...(school.motto && { slogan: school.motto }),
      address: { '@type': 'PostalAddress', streetAddress: school.address, addressCountry: 'VN' },
      telephone: school.phone,
      email: school.email,
      ...(school.social && { sameAs: Object.values(school.social).filter(Boolean) }),
    }),
    ...(logo && { logo: site + logo.src }),
  };
}

/** The site, with the way in which it is searched. */
export function siteData(input: SiteInput): Thing {
  const { name, site } = schoolView(input);
  return {
    '@type': 'WebSite',
    name,
    url: `${site}/`,
    inLanguage: 'vi',
    publisher: { '@id': schoolId(site) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site}/tim-kiem/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
