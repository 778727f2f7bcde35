import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { neighboursOf, type Post, postsOf } from './news.ts';
import { tagAddress } from './news-groups.ts';

const most = 3;
/** In each list that two posts share, only those nearest in time are looked at: one post costs the same in any school. */
const reach = 2;

interface Place {
  readonly list: readonly Post[];
  readonly index: number;
}

/** Where each post stands in the lists it belongs to: its event, its keywords, its category. */
const placesOf = memoised((portal: Portal): ReadonlyMap<Post, readonly Place[]> => {
  const lists = new Map<string, Post[]>();
  return new Map(
    postsOf(portal).map((post) => [
      post,
      keysOf(post).map((key) => {
        const list = lists.get(key) ?? [];
        lists.set(key, list);
        return { list, index: list.push(post) - 1 };
      }),
    ]),
  );
});

function keysOf({ data }: Post): string[] {
  return [
    ...(data.event ? [`event ${data.event}`] : []),
    ...(data.tags ?? []).flatMap((tag) => tagAddress(tag) ?? []),
    `category ${data.category}`,
  ];
}

/**
 * Up to three posts to read next: of the same event first, then with the same keyword, then of the same category,
 * those nearest in time first. Never the post before or after, which the page names anyway.
 */
export function relatedPosts(portal: Portal, post: Post): readonly Post[] {
  const { older, newer } = neighboursOf(portal).get(post) ?? {};
  const found: Post[] = [];
  for (const { list, index } of placesOf(portal).get(post) ?? []) {
    for (let step = 1; step <= reach; step += 1) {
      for (const other of [list[index + step], list[index - step]]) {
        if (other === undefined || other === older || other === newer || found.includes(other)) continue;
        found.push(other);
        if (found.length === most) return found;
      }
    }
  }
  return found;
}
