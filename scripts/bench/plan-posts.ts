import { toSlug } from '../../src/domain/vietnamese.ts';
import { createRandom } from '../sample/random.ts';
import { pictureName } from './make-pictures.ts';
import { phrases } from './phrases.ts';

/** What is known of a post before its body is written, so that posts can link to each other. */
export interface PlannedPost {
  readonly title: string;
  readonly slug: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly category: string;
  /** Name of the picture beside it, if it has one. */
  readonly image: string | null;
}

const categories = ['chuyen-mon', 'doan-the', 'hoat-dong', 'tin-khac'];
const firstDay = Date.UTC(2019, 8, 1);
const lastDay = Date.UTC(2026, 4, 31);

/** Titles, addresses, days and categories of `count` posts, spread evenly over seven school years, oldest first. */
export function planPosts(count: number, images: number, seed: number): PlannedPost[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(`${seed}/post`, index);
    const title = `${random.pick(phrases.titles)}: ${random.pick(phrases.groups)}`;
    const time = firstDay + ((lastDay - firstDay) * index) / Math.max(1, count - 1);
    return {
      title,
      slug: `${toSlug(title)}-${index + 1}`,
      date: new Date(time).toISOString().slice(0, 10),
      category: random.pick(categories),
      image: index < images ? pictureName(index) : null,
    };
  });
}
