import { categoryLabel } from '../../domain/news-categories.ts';
import type { Post } from '../lists/news.ts';
import { personName } from '../lists/people.ts';
import { memoised } from '../memoised.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { safeJson, type WrittenThing } from './json-ld.ts';
import { schoolId } from './school-data.ts';

const publisherJson = memoised((input: SiteInput): string => {
  const { name, site } = schoolView(input);
  return safeJson({ '@type': 'EducationalOrganization', '@id': schoolId(site), name, url: `${site}/` });
});

/**
 * A post as search engines take news; days alone, since a school says no hours. Written as text: there are thousands.
 *
 * @param image Below the root.
 */
export function articleData(input: SiteInput, { data, address }: Post, image: string): WrittenThing {
  const { site } = schoolView(input);
  const author = data.author && safeJson(personName(input.portal, data.author));
  return {
    json: `{"@context":"https://schema.org","@type":"NewsArticle","headline":${safeJson(data.title)},"datePublished":"${data.date}","dateModified":"${data.updated ?? data.date}","inLanguage":"vi","articleSection":${safeJson(categoryLabel(data.category))},${
      data.tags ? `"keywords":${safeJson(data.tags)},` : ''
    }"image":${safeJson(site + image)},"mainEntityOfPage":${safeJson(site + address)},${
      author ? `"author":{"@type":"Person","name":${author}},` : ''
    }"publisher":${publisherJson(input)}}`,
  };
}
