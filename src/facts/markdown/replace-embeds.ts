import type { HtmlElement, HtmlNode, HtmlRoot } from './resolve-elements.ts';

/** Sites whose frames become a link, with the words of the link. Any other frame is dropped. */
const frames: readonly (readonly [host: RegExp, words: string])[] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'Xem video trên YouTube'],
  [/(^|\.)vimeo\.com$/, 'Xem video trên Vimeo'],
  [/(^|\.)(drive|docs)\.google\.com$/, 'Mở tài liệu trên Google Drive'],
  [/^(www|maps)\.google\.com(\.vn)?$/, 'Xem bản đồ'],
  [/(^|\.)openstreetmap\.org$/, 'Xem bản đồ'],
  [/(^|\.)facebook\.com$/, 'Xem trên Facebook'],
];

/** Frames, videos and sounds become links: nothing of another site loads before a reader asks for it. */
export function replaceEmbeds<Node extends HtmlRoot | HtmlElement>(node: Node): Node {
  return {
    ...node,
    children: node.children.map((child) => (child.type === 'element' ? replaced(child) : child)),
  };
}

function replaced(element: HtmlElement): HtmlNode {
  const source = String(element.properties['src'] ?? firstSource(element) ?? '');
  if (element.tagName === 'iframe') return frameLink(source);
  if (element.tagName === 'video' || element.tagName === 'audio')
    return source
      ? link(source, element.tagName === 'video' ? 'Xem video' : 'Nghe')
      : { type: 'text', value: '' };
  return replaceEmbeds(element);
}

const firstSource = ({ children }: HtmlElement) =>
  children.find((child): child is HtmlElement => child.type === 'element' && child.tagName === 'source')
    ?.properties['src'];

function frameLink(source: string): HtmlNode {
  const url = URL.parse(source.startsWith('//') ? `https:${source}` : source);
  const words = frames.find(([host]) => url && host.test(url.hostname))?.[1];
  if (!url || !words || url.protocol === 'javascript:') return { type: 'text', value: '' };
  const video = /\/embed\/([\w-]+)/.exec(url.pathname)?.[1];
  return link(
    video && words.includes('YouTube') ? `https://www.youtube.com/watch?v=${video}` : url.href,
    words,
  );
}

const link = (href: string, words: string): HtmlElement => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: words }],
});
