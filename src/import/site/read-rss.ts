import { dayInVietnam, type LocalDate, parseDay } from '../../domain/calendar.ts';
import type { FoundPost } from '../found-post.ts';
import { parseHtml } from '../html/shape-text.ts';
import { takeFacts } from '../html/take-facts.ts';
import { childOf, childrenOf, textOf, type XmlNode } from '../read-xml.ts';
import { type ReadBelow, uploadReferences } from './old-references.ts';
import { oldBlocks, shapeOldText } from './shape-old-text.ts';

/** Posts of an RSS file; nothing where it is none. @param source Name of the file, for the report. */
export function readRss(root: XmlNode, source: string, read: ReadBelow): FoundPost[] | undefined {
  const channel = childOf(childOf(root, 'rss'), 'channel');
  return channel && childrenOf(channel, 'item').map((item) => readItem(item, source, read));
}

function readItem(item: XmlNode, source: string, read: ReadBelow): FoundPost {
  const title = textOf(item, 'title').normalize('NFC').replace(/\s+/g, ' ') || 'Bài viết';
  const link = textOf(item, 'link');
  const html = textOf(item, 'content:encoded') || textOf(item, 'description');
  const lines = takeFacts(oldBlocks(parseHtml(html)));
  const origin = URL.canParse(link) ? new URL(link).origin : undefined;
  const references = uploadReferences(read, origin);
  return {
    source: `${source} · ${title}`,
    title,
    date: dayOfPublishing(textOf(item, 'pubDate')) ?? parseDay(textOf(item, 'dc:date')) ?? lines.date,
    author: lines.author ?? (textOf(item, 'dc:creator') || undefined),
    categories: childrenOf(item, 'category').map((category) => textOf({ name: category }, 'name')),
    redirectFrom: addressOfLink(link),
    shape: (newAddress) => shapeOldText(lines.blocks, title, references, newAddress),
  };
}

/** `Fri, 05 Sep 2025 07:30:00 +0700`; without a zone it is taken as Vietnam's time. */
export function dayOfPublishing(text: string): LocalDate | undefined {
  if (!/\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s/.test(text)) return undefined;
  const hasZone = /(?:[+-]\d{4}|[A-Z]{1,4})$/.test(text);
  return dayInVietnam(Date.parse(hasZone ? text : `${text} +0700`));
}

/** Path of an old address, as `redirectFrom` has it. One with a question mark cannot be kept. */
export function addressOfLink(link: string): string[] {
  if (!URL.canParse(link)) return [];
  const { pathname, search } = new URL(link);
  return search === '' && pathname !== '/' ? [pathname] : [];
}
