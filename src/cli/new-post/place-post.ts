import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalDate, monthOf } from '../../domain/calendar.ts';
import { newsCategories } from '../../domain/news-categories.ts';
import { schoolYearOf } from '../../domain/school-year.ts';
import { toSlug } from '../../domain/vietnamese.ts';
import type { Portal } from '../../facts/portal.ts';
import type { PostAnswers } from './answers.ts';

/** Where a new post goes, from the content folder. */
export interface PostPlace {
  readonly folder: string;
  /** Last part of its address; also the name of its file or folder. */
  readonly slug: string;
}

/** A place that no file and no address has yet. */
export function placePost(
  { category, date, title }: Pick<PostAnswers, 'category' | 'date' | 'title'>,
  portal: Pick<Portal, 'entries'>,
  contentDir: string,
): PostPlace {
  const type = category === 'thong-bao' ? 'thong-bao' : 'tin-tuc';
  const folder = `${type}/${groupFor(
    date,
    portal.entries[type].map(({ folders }) => folders[0] ?? ''),
  )}`;
  const used = new Set(portal.entries[type].map(({ slug }) => slug));
  const isTaken = (slug: string) =>
    used.has(slug) ||
    Object.hasOwn(newsCategories, slug) ||
    /^(trang|\d{4})$/.test(slug) ||
    ['', '.md', '.mdx'].some((ending) => existsSync(join(contentDir, folder, slug + ending)));
  const wanted = shortened(toSlug(title)) || 'bai-viet';
  let slug = wanted;
  for (let i = 2; isTaken(slug); i++) slug = `${wanted}-${i}`;
  return { folder, slug };
}

/** Posts are grouped as the school groups them already: by school year, or (usual) by month. */
function groupFor(date: LocalDate, groups: readonly string[]): string {
  const hasMonths = groups.some((name) => /^\d{4}-\d{2}$/.test(name));
  const hasYears = groups.some((name) => /^\d{4}-\d{4}$/.test(name));
  return hasYears && !hasMonths ? schoolYearOf(date) : monthOf(date);
}

const longest = 80;

/** Whole words, as many as a path can bear. */
const shortened = (slug: string) =>
  slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
