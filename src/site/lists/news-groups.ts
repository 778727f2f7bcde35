import { toSlug } from '../../domain/vietnamese.ts';
import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { type Post, postsOf } from './news.ts';
import { personName } from './people.ts';

/** Posts with the same keyword, or by the same person. */
export interface NewsGroup {
  readonly slug: string;
  /** The keyword as most recently written, or the person's name. */
  readonly label: string;
  readonly address: string;
  /** Newest first. */
  readonly posts: readonly Post[];
}

const slugs = new Map<string, string>();

/** The same words again and again, thousands of times. */
function slugOf(words: string): string {
  const known = slugs.get(words) ?? toSlug(words);
  slugs.set(words, known);
  return known;
}

/** Address of the posts with a keyword; `undefined` for one without letters. */
export const tagAddress = (tag: string): string | undefined => below('/tin-tuc/tu-khoa/', tag);

/** Address of the posts by a person, told by name or id. */
export const authorAddress = (author: string): string | undefined => below('/tin-tuc/nguoi-viet/', author);

function below(base: string, words: string): string | undefined {
  const slug = slugOf(words);
  return slug === '' ? undefined : `${base}${slug}/`;
}

/** Posts by keyword, the most used first. */
export const newsTags = memoised((portal: Portal): readonly NewsGroup[] =>
  groupsOf(
    portal,
    ({ data }) => data.tags ?? [],
    tagAddress,
    (tag) => tag,
  ),
);

/** Posts by the person who wrote them, the one with most first. */
export const newsAuthors = memoised((portal: Portal): readonly NewsGroup[] =>
  groupsOf(
    portal,
    ({ data }) => (data.author ? [data.author] : []),
    authorAddress,
    (author) => personName(portal, author),
  ),
);

function groupsOf(
  portal: Portal,
  wordsOf: (post: Post) => readonly string[],
  addressOf: (words: string) => string | undefined,
  labelOf: (words: string) => string,
): NewsGroup[] {
  const groups = new Map<string, NewsGroup & { readonly posts: Post[] }>();
  for (const post of postsOf(portal)) {
    for (const words of wordsOf(post)) {
      const address = addressOf(words);
      if (address === undefined) continue;
      const known = groups.get(address);
      if (known?.posts.at(-1) === post) continue;
      if (known) known.posts.push(post);
      else groups.set(address, { slug: slugOf(words), label: labelOf(words), address, posts: [post] });
    }
  }
  return [...groups.values()].sort((a, b) => b.posts.length - a.posts.length || (a.slug < b.slug ? -1 : 1));
}
