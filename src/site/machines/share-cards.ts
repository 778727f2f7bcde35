import { categoryLabel } from '../../domain/news-categories.ts';
import { type SchoolYear, schoolYearOf } from '../../domain/school-year.ts';
import type { Portal } from '../../facts/portal.ts';
import { type Post, postsOf } from '../lists/news.ts';
import { memoised } from '../memoised.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { themeOf } from '../theme/theme-of.ts';

/** The picture that messengers show of a shared page that has none of its own: words on squared paper. */
export interface ShareCard {
  /** Address below the root. */
  readonly address: string;
  readonly label: string;
  readonly title: string;
  readonly school: string;
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly onInk: string;
    readonly text: string;
    readonly faint: string;
  };
}

/** Size of every card in px, the one that Facebook and Zalo ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card of the school, for every page without a picture or card of its own. */
export const schoolCard = '/anh/the/truong.png';

/** Older posts are hardly shared any more: they take the card of the school, and a build stays quick. */
const schoolYears = 2;

const oldestYear = memoised((portal: Portal): number => {
  const newest = postsOf(portal)[0];
  return newest ? firstYear(schoolYearOf(newest.data.date)) - (schoolYears - 1) : 0;
});

const firstYear = (year: SchoolYear): number => Number(year.slice(0, 4));

/** Card of a post without a cover. */
export const postCard = (portal: Portal, { slug, data }: Post): string =>
  firstYear(schoolYearOf(data.date)) >= oldestYear(portal) ? `/anh/the/tin-tuc/${slug}.png` : schoolCard;

/** Every card that some page names. */
export function shareCards(input: SiteInput): ShareCard[] {
  const { portal } = input;
  const { name, school } = schoolView(input);
  const { light } = themeOf(school ?? {});
  const colours = {
    paper: light.giay,
    ink: light.tim,
    onInk: light['chu-tren-tim'],
    text: light.muc,
    faint: light['muc-nhat'],
  };
  const posts = postsOf(portal)
    .filter((post) => !portal.picture(post, post.data.cover))
    .map((post) => ({ address: postCard(portal, post), post }))
    .filter(({ address }) => address !== schoolCard);
  return [
    { address: schoolCard, label: 'Trang thông tin', title: name, school: school?.motto ?? '', colours },
    ...posts.map(({ address, post }) => ({
      address,
      label: categoryLabel(post.data.category),
      title: post.data.title,
      school: name,
      colours,
    })),
  ];
}
