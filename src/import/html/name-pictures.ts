import type { Element } from 'hast';
import { toSlug } from '../../domain/vietnamese.ts';
import type { FoundPicture } from '../found-post.ts';
import { allOf, element, isBlank, isElement, isWholly, wordsOf } from './tree.ts';

const longestCaption = 160;
const longestName = 60;

/** Pictures in a line of their own each stand alone. */
export const separatePictures = (blocks: readonly Element[]): Element[] =>
  blocks.flatMap((block) => {
    const images = allOf(block, 'img');
    const isRow = isElement(block, 'p') && wordsOf(block) === '' && images.length > 1;
    return isRow ? images.map((image) => element('p', [image])) : [block];
  });

/** Every picture of a text, named after what it shows: its description, its caption, else the title. */
export function namePictures(
  blocks: readonly Element[],
  title: string,
  bytesOf: (src: string) => Uint8Array | undefined,
): FoundPicture[] {
  const count = new Map<string, number>();
  const seen = new Set<string>();
  return blocks.flatMap((block, index) =>
    imagesOf(block).flatMap((image) => {
      const src = String(image.properties['src'] ?? '');
      const bytes = bytesOf(src);
      if (!bytes || seen.has(src)) return [];
      seen.add(src);
      const alt = described(String(image.properties['alt'] ?? ''));
      const near = alt ?? captionOf(block, blocks[index + 1]) ?? title;
      const slug = shortSlug(near) || shortSlug(title) || 'anh';
      count.set(slug, (count.get(slug) ?? 0) + 1);
      return [{ src, bytes, name: `${slug}-${count.get(slug)}`, alt, near }];
    }),
  );
}

const imagesOf = (block: Element): Element[] => (isElement(block, 'img') ? [block] : allOf(block, 'img'));

/** What programs write by themselves describes nothing. */
const byProgram =
  /description (?:automatically )?generated|mô tả (?:được )?(?:tạo )?tự động|^(?:picture|image|graphic|photo|hình(?: ảnh)?|ảnh|img|dsc)[\s_\-.\d]*$|\.(?:jpe?g|png|gif|bmp|webp|tiff?)$|^[a-z]:\\|^\s*$/i;

const described = (alt: string): string | undefined => {
  const words = alt.normalize('NFC').replace(/\s+/g, ' ').trim();
  return byProgram.test(words) ? undefined : words;
};

/** Words with the picture in one paragraph, or the short line in italics or beginning with `Ảnh` below it. */
function captionOf(block: Element, next: Element | undefined): string | undefined {
  const beside = wordsOf(block);
  if (beside !== '' && beside.length <= longestCaption) return captionWords(beside);
  if (!isElement(next, 'p') || isBlank(next) || imagesOf(next).length > 0) return undefined;
  const below = wordsOf(next);
  const isCaption = isWholly(next, 'em') || /^(?:Ảnh|Hình)(?:\s+\d+)?\s*[:.–-]/i.test(below);
  return below.length <= longestCaption && isCaption ? captionWords(below) : undefined;
}

const captionWords = (text: string) =>
  text.replace(/^(?:Ảnh|Hình)(?:\s+\d+)?\s*[:.–-]\s*/i, '').replace(/[.]+$/, '');

function shortSlug(words: string): string {
  const slug = toSlug(words);
  return slug.length <= longestName ? slug : slug.slice(0, longestName + 1).replace(/-[^-]*$/, '');
}
