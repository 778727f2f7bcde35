import { join } from 'node:path';
import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import { categoryLabel, postCategories } from '../../domain/news-categories.ts';
import type { FoundPost, NewAddress, NotImported } from '../../import/found-post.ts';
import { mapCategory } from '../../import/map-category.ts';
import { postFile } from '../../import/post-file.ts';
import type { ImportRequest } from './import-options.ts';
import type { PortalFacts } from './portal-facts.ts';
import { type AskAlt, readyPictures } from './store-pictures.ts';
import { type PostPlace, placeFor, writePost } from './write-post.ts';

/** A post that was written, for the report. */
export interface StoredPost {
  readonly source: string;
  /** Path of its file, from the portal's root. */
  readonly path: string;
  readonly notes: readonly string[];
  readonly undescribed: number;
}

interface PlacedPost {
  readonly post: FoundPost;
  readonly date: LocalDate;
  readonly category: string;
  readonly place: PostPlace;
  readonly notes: readonly string[];
}

/** Writes every post that has a day. All get their addresses first, so that links from one to another still lead there. */
export async function storePosts(
  posts: readonly FoundPost[],
  request: ImportRequest,
  facts: PortalFacts,
  ask: AskAlt,
): Promise<{ readonly stored: readonly StoredPost[]; readonly refused: readonly NotImported[] }> {
  const taken = new Set(facts.addresses);
  const refused = posts.filter((post) => !dateOf(post, request)).map(withoutDay);
  const placed = posts.flatMap((post) => {
    const date = dateOf(post, request);
    if (!date) return [];
    const each = placePost(post, date, request, taken);
    taken.add(addressOf(each));
    return [each];
  });
  const byOld = new Map(
    placed.flatMap((each) => each.post.redirectFrom.map((old) => [withSlash(old), addressOf(each)])),
  );
  const newAddress: NewAddress = (old) => byOld.get(withSlash(old));
  const stored: StoredPost[] = [];
  for (const each of placed) stored.push(await storePost(each, newAddress, { request, facts, ask }));
  return { stored, refused };
}

/** Only a Word file is something new, whose day may be today. */
const dateOf = (post: FoundPost, { date, today }: ImportRequest): LocalDate | undefined =>
  post.date ?? date ?? (post.isNew ? today : undefined);

const withoutDay = ({ source }: FoundPost): NotImported => ({
  source,
  message:
    'Không thấy ngày đăng. Nếu đây là trang danh sách thì không cần nhập; nếu là bài viết, hãy nhập riêng trang này với --date, như --date 2019-09-05.',
  isExpected: true,
});

const addressOf = ({ category, place }: Pick<PlacedPost, 'category' | 'place'>) =>
  `/${sectionOf(category)}/${place.slug}/`;

/** The content type as which a post of this section is read. */
const sectionOf = (category: string) => (category === 'thong-bao' ? 'thong-bao' : 'tin-tuc');

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

function placePost(
  post: FoundPost,
  date: LocalDate,
  request: ImportRequest,
  taken: ReadonlySet<string>,
): PlacedPost {
  const mapped = mapCategory(post.categories, request.mapped, postCategories);
  const category = mapped ?? request.category;
  const notes = [
    ...(post.date
      ? []
      : [
          `Không thấy ngày trong tệp nên ghi ngày ${formatDay(date)}. Nếu bài đăng ngày khác, hãy sửa ngày đăng (date).`,
        ]),
    ...(mapped || (request.isCategoryTold && post.categories.length === 0)
      ? []
      : [unknownCategory(post.categories, category)]),
  ];
  return { post, date, category, notes, place: placeFor(post.title, date, request.contentDir, taken) };
}

function unknownCategory(names: readonly string[], category: string): string {
  const label = categoryLabel(category);
  return names.length === 0
    ? `Bài vào chuyên mục "${label}" (${category}). Nếu khác, hãy sửa chuyên mục (category) trong bài, hoặc nhập lại với --category.`
    : `Chuyên mục cũ "${names.join(', ')}" chưa rõ ứng với chuyên mục nào nên bài vào "${label}" (${category}). Nếu khác, hãy nhập lại với --map "${names[0]}=chuyên-mục".`;
}

async function storePost(
  { post, date, category, place, notes }: PlacedPost,
  newAddress: NewAddress,
  { request, facts, ask }: { request: ImportRequest; facts: PortalFacts; ask: AskAlt },
): Promise<StoredPost> {
  const text = post.shape(newAddress);
  const pictures = await readyPictures(text.pictures, facts.widthsIn(sectionOf(category)), ask);
  const author = post.author && (facts.idOfPerson(post.author) ?? post.author);
  const redirectFrom = post.redirectFrom.filter((old) => withSlash(old) !== addressOf({ category, place }));
  const settled = { date, category, author, pictures: pictures.stored };
  const files = new Map<string, string | Uint8Array>([
    ['index.md', postFile({ ...post, redirectFrom }, text, settled)],
    ...pictures.files,
    ...(text.files ?? []),
  ]);
  writePost(join(request.contentDir, place.folder), files);
  return {
    source: post.source,
    path: `content/${place.folder}/index.md`,
    notes: [...notes, ...text.notes, ...pictures.notes],
    undescribed: pictures.undescribed,
  };
}
