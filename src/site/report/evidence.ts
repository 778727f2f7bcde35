import { contentTypes } from '../../content-types/index.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { listAddresses } from '../addresses.ts';
import { memoised } from '../memoised.ts';

/** A page of the site, with the words of a link to it. */
export interface PageLink {
  readonly address: string;
  readonly title: string;
}

const everyEntry = memoised((portal: Portal) =>
  (Object.values(portal.entries) as readonly (readonly Entry[])[]).flat(),
);

/** Pages by the path of the file behind them; a file without a page of its own has that of its section, if any. */
const pagesByPath = memoised((portal: Portal) => {
  const lists = new Set(listAddresses(portal));
  return new Map(
    everyEntry(portal).flatMap(({ path, type, address, data }) => {
      const page = address ?? (lists.has(`/${type}/`) ? `/${type}/` : undefined);
      return page
        ? [[path, { address: page, title: titleOf(data) || contentTypes[type].label }] as const]
        : [];
    }),
  );
});

const pagesByAddress = memoised((portal: Portal) => {
  const lists = listAddresses(portal).filter((address) => address.endsWith('/'));
  return new Map<string, string>([
    ...lists.map((address) => [address, ''] as const),
    ...everyEntry(portal).flatMap(({ address, data }) =>
      address ? [[address, titleOf(data)] as const] : [],
    ),
  ]);
});

/** A person has a title too, which is a position. */
const titleOf = (data: object): string =>
  'name' in data && typeof data.name === 'string'
    ? data.name
    : 'title' in data && typeof data.title === 'string'
      ? data.title
      : '';

/** The page on which a file of the content folder is shown. */
export const pageBehind = (portal: Portal, path: string): PageLink | undefined =>
  pagesByPath(portal).get(path);

/** Evidence (minh chứng) as somebody named it: words, a page of this site, or an address elsewhere. */
export interface Evidence {
  readonly text: string;
  readonly address?: string;
  readonly isElsewhere?: true;
}

/** Only what can be opened becomes a link: a page that is there, or a web address. */
export function evidenceOf(portal: Portal, written: string): Evidence {
  const text = written.trim();
  const title = pagesByAddress(portal).get(text.endsWith('/') ? text : `${text}/`);
  if (title !== undefined) return { text: title || text, address: text.endsWith('/') ? text : `${text}/` };
  const isWeb = /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
  return isWeb ? { text, address: text, isElsewhere: true } : { text };
}
