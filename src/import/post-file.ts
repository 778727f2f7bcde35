import type { LocalDate } from '../domain/calendar.ts';
import type { FoundPost, ShapedText } from './found-post.ts';
import { type StoredPicture, toMarkdown } from './html/to-markdown.ts';

/** What a draft does not say by itself, settled. */
export interface Settled {
  readonly date: LocalDate;
  readonly category: string;
  readonly author: string | undefined;
  readonly pictures: ReadonlyMap<string, StoredPicture>;
}

/** The whole file of a post: front matter in the order of the schema, then its text. */
export function postFile(
  { title, draft, redirectFrom }: Pick<FoundPost, 'title' | 'draft' | 'redirectFrom'>,
  { tree }: Pick<ShapedText, 'tree'>,
  { date, category, author, pictures }: Settled,
): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', quoted(title)],
    ['date', date],
    ['category', category],
    ['author', author && quoted(author)],
    ['draft', draft ? 'true' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const old = redirectFrom.map((address) => `  - ${quoted(address)}`);
  const redirects = old.length > 0 ? ['redirectFrom:', ...old] : [];
  const body = toMarkdown(tree, pictures).normalize('NFC').trim();
  return `---\n${[...lines, ...redirects].join('\n')}\n---\n\n${body}\n`;
}

/** Words that YAML cannot take for anything else stay bare. */
const quoted = (text: string): string =>
  /^[\p{L}/][\p{L}\p{N} ,.()/–-]*$/u.test(text) && !/\s$|^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
