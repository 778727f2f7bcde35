import type { Element, ElementContent, Root } from 'hast';
import { toSlug } from '../../domain/vietnamese.ts';
import type { NewAddress, ShapedText } from '../found-post.ts';
import { blocksOf, shapeText } from '../html/shape-text.ts';
import { element, isElement, mapChildren, type Node } from '../html/tree.ts';

/** How references of an old page are followed on this machine; nothing is fetched. */
export interface OldReferences {
  /** Bytes of the file that a reference names. */
  read(reference: string): Uint8Array | undefined;
  /** Path on the old site, with a leading slash; nothing for an address of another site. */
  pathOf(reference: string): string | undefined;
  /** Description that the old site kept apart from the text. */
  altOf?(reference: string): string | undefined;
}

const pictureName = /\.(?:jpe?g|png|gif|webp|bmp|tiff?|avif|heic)$/i;
const fileName = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip|rar|7z|mp3|mp4|csv|txt|epub)$/i;

/** Blocks of an old page, with its pictures and files taken along and its links led to where things are now. */
export function shapeOldText(
  blocks: readonly Element[],
  title: string,
  references: OldReferences,
  newAddress: NewAddress,
): ShapedText {
  const pictures = new Map<string, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  const missing: string[] = [];
  const take = (image: Element): ElementContent[] => {
    const src = String(image.properties['src'] ?? '');
    const bytes = src.startsWith('data:') ? inlineBytes(src) : references.read(src);
    if (!bytes) {
      missing.push(src.slice(0, 200));
      return [];
    }
    const known = [...pictures].find(([, each]) => each === bytes)?.[0] ?? `anh:${pictures.size + 1}`;
    pictures.set(known, bytes);
    const alt = String(image.properties['alt'] ?? '') || references.altOf?.(src) || '';
    return [element('img', [], { src: known, alt })];
  };
  const find = (href: string): string | undefined => {
    if (/^(?:mailto:|tel:)/i.test(href)) return href;
    const path = references.pathOf(href);
    if (path === undefined) return /^https?:\/\//i.test(href) ? href : undefined;
    const page = newAddress(path.replace(/[?#].*$/, ''));
    if (page !== undefined) return page;
    const bytes = fileName.test(path) ? references.read(href) : undefined;
    if (!bytes) return undefined;
    const name = nameFor(path);
    files.set(name, bytes);
    return name;
  };
  const placed = blocks.flatMap((block) => withPictures(block, references, take));
  const bytesOf = (src: string) => pictures.get(src);
  const text = shapeText(placed, { title, find, bytesOf });
  return { ...text, files, notes: [...text.notes, ...[...new Set(missing)].map(missingNote)] };
}

const missingNote = (src: string) =>
  `Không thấy tệp ảnh ${src} nên bài thiếu ảnh này. Hãy tải ảnh về, đặt cạnh bài rồi chèn lại.`;

/** A small picture that leads to a large one becomes the large one. */
function withPictures(
  block: Element,
  references: OldReferences,
  take: (image: Element) => ElementContent[],
): Element[] {
  const enlarge = (child: ElementContent): ElementContent[] => {
    if (!isElement(child, 'a')) return [child];
    const images = child.children.filter((each) => isElement(each, 'img'));
    const href = String(child.properties['href'] ?? '');
    const [only] = images;
    if (!only || images.length > 1 || !pictureName.test(href.replace(/[?#].*$/, ''))) return [child];
    const larger = references.read(href) ? { ...only.properties, src: href } : only.properties;
    return [element('img', [], larger)];
  };
  const taken = mapChildren(mapChildren(block, enlarge), (child) =>
    isElement(child, 'img') ? take(child) : [child],
  );
  const isEmpty = taken.children.length === 0 && !isElement(taken, 'hr');
  return isEmpty ? [] : [taken];
}

function inlineBytes(src: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+;base64,(.+)$/s.exec(src)?.[1];
  return data ? Buffer.from(data, 'base64') : undefined;
}

/** `/uploads/Kế hoạch 2025.PDF` → `ke-hoach-2025.pdf`. */
function nameFor(path: string): string {
  const name =
    path
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  return `${toSlug(decoded(name.slice(0, dot))) || 'tep'}${name.slice(dot).toLowerCase()}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Blocks of a part of a page. */
export const oldBlocks = (part: Root | Element): Element[] => {
  const children = part.children.filter((child): child is ElementContent => isContent(child));
  return blocksOf({ type: 'root', children });
};

const isContent = (node: Node): boolean => node.type === 'element' || node.type === 'text';
