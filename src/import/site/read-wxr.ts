import { parseDay } from '../../domain/calendar.ts';
import type { FoundPost, NotImported } from '../found-post.ts';
import { parseHtml } from '../html/shape-text.ts';
import { takeFacts } from '../html/take-facts.ts';
import { attributeOf, childOf, childrenOf, textOf, type XmlNode } from '../read-xml.ts';
import { type ReadBelow, uploadReferences } from './old-references.ts';
import { addressOfLink, dayOfPublishing } from './read-rss.ts';
import { oldBlocks, shapeOldText } from './shape-old-text.ts';
import { wordPressHtml } from './word-press-html.ts';

/** What a WordPress export holds. */
export interface WordPressExport {
  readonly posts: readonly FoundPost[];
  /** Pages, and posts in the bin: told, so that nobody thinks them imported. */
  readonly left: readonly NotImported[];
}

interface Site {
  readonly source: string;
  readonly origin: string | undefined;
  readonly read: ReadBelow;
  readonly names: ReadonlyMap<string, string>;
  readonly altOf: (path: string) => string | undefined;
}

/** Posts of a WordPress export (WXR); nothing where the file is none. @param source Its name, for the report. */
export function readWxr(root: XmlNode, source: string, read: ReadBelow): WordPressExport | undefined {
  const channel = childOf(childOf(root, 'rss'), 'channel');
  if (textOf(channel, 'wp:wxr_version') === '') return undefined;
  const items = childrenOf(channel, 'item');
  const link = textOf(channel, 'wp:base_blog_url') || textOf(channel, 'link');
  const site: Site = {
    source,
    origin: URL.canParse(link) ? new URL(link).origin : undefined,
    read,
    names: authorNames(channel),
    altOf: descriptions(items),
  };
  const ofType = (type: string) => items.filter((item) => textOf(item, 'wp:post_type') === type);
  const isKept = (item: XmlNode) => /^(?:publish|future|draft|pending)$/.test(textOf(item, 'wp:status'));
  const posts = ofType('post');
  return {
    posts: posts.filter(isKept).map((item) => readPost(item, site)),
    left: [
      ...posts.filter((item) => !isKept(item)).map((item) => notKept(item, source)),
      ...ofType('page').map((item) => noPage(item, source)),
    ],
  };
}

const titleOf = (item: XmlNode) => textOf(item, 'title').normalize('NFC').replace(/\s+/g, ' ') || 'Bài viết';

function readPost(item: XmlNode, { source, origin, read, names, altOf }: Site): FoundPost {
  const title = titleOf(item);
  const lines = takeFacts(oldBlocks(parseHtml(wordPressHtml(textOf(item, 'content:encoded')))));
  const references = uploadReferences(read, origin, altOf);
  const login = textOf(item, 'dc:creator');
  return {
    source: `${source} · ${title}`,
    title,
    date: parseDay(textOf(item, 'wp:post_date')) ?? dayOfPublishing(textOf(item, 'pubDate')) ?? lines.date,
    author: lines.author ?? ((names.get(login) ?? login) || undefined),
    categories: childrenOf(item, 'category')
      .filter((category) => attributeOf(category, 'domain') === 'category')
      .map((category) => textOf({ name: category }, 'name')),
    ...(/^(?:draft|pending|future)$/.test(textOf(item, 'wp:status')) && { draft: true }),
    redirectFrom: addressOfLink(textOf(item, 'link')),
    shape: (newAddress) => shapeOldText(lines.blocks, title, references, newAddress),
  };
}

function authorNames(channel: XmlNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(channel, 'wp:author').map((author) => [
      textOf(author, 'wp:author_login'),
      textOf(author, 'wp:author_display_name') || textOf(author, 'wp:author_login'),
    ]),
  );
}

/** Descriptions of pictures are kept with the uploads, not with the text. */
function descriptions(items: readonly XmlNode[]): (path: string) => string | undefined {
  const byPath = new Map(
    items.flatMap((item) => {
      const address = textOf(item, 'wp:attachment_url');
      const alt = childrenOf(item, 'wp:postmeta').find(
        (meta) => textOf(meta, 'wp:meta_key') === '_wp_attachment_image_alt',
      );
      const words = textOf(alt, 'wp:meta_value');
      return words !== '' && URL.canParse(address)
        ? [[decodeURI(new URL(address).pathname), words] as const]
        : [];
    }),
  );
  return (path) => byPath.get(path);
}

const notKept = (item: XmlNode, source: string): NotImported => ({
  source: `${source} · ${titleOf(item)}`,
  message:
    'Bài ở trong thùng rác hoặc để riêng tư trên trang cũ nên không nhập. Nếu vẫn cần, hãy đăng lại bài trên trang cũ rồi xuất lại.',
  isExpected: true,
});

const noPage = (item: XmlNode, source: string): NotImported => ({
  source: `${source} · ${titleOf(item)}`,
  message:
    'Đây là trang giới thiệu, không phải bài viết, nên không nhập. Nếu còn cần, hãy chép nội dung vào content/gioi-thieu.',
  isExpected: true,
});
