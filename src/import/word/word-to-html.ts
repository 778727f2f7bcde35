import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { convertLegacyText, type WordElement } from './convert-legacy-text.ts';
import { findLosses } from './losses.ts';
import { recogniseContainer } from './recognise-container.ts';
import { readStyleFonts } from './style-fonts.ts';
import { type UnpackLimits, unpackWord, type WordParts } from './unpack-word.ts';
import { WordError } from './word-fault.ts';

/** A Word file as HTML, with its pictures taken out. */
export interface WordHtml {
  /** Pictures have addresses such as `anh:1`. */
  readonly html: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly string[];
}

/** @throws {WordError} where the bytes are no Word document that may be read. */
export async function wordToHtml(bytes: Uint8Array, limits?: UnpackLimits): Promise<WordHtml> {
  const container = recogniseContainer(bytes);
  if (container !== 'zip') throw new WordError(container);
  const parts = await unpackWord(bytes, limits);
  const pictures = new Map<string, Uint8Array>();
  const notes = [...findLosses(textOf(parts, 'word/document.xml'))];
  const fonts = readStyleFonts(textOf(parts, 'word/styles.xml'));
  const transformDocument = (root: WordElement) => {
    const { converted } = convertLegacyText(root, fonts);
    if (converted > 0)
      notes.push(
        'Chữ gõ bằng phông cũ (.VnTime hoặc VNI) đã đổi sang bảng mã Unicode ngày nay. Hãy đọc lại chữ hoa và tên riêng.',
      );
    return root;
  };
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `anh:${pictures.size + 1}`;
    pictures.set(src, await image.readAsBuffer());
    return { src };
  });
  const html = await convert(parts, { transformDocument, convertImage });
  return { html, pictures, notes };
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='List Paragraph'] => p:fresh",
];

async function convert(
  parts: WordParts,
  options: Pick<Parameters<typeof mammoth.convertToHtml>[1] & object, 'transformDocument' | 'convertImage'>,
): Promise<string> {
  // Packed anew, so that nothing is unpacked a second time that was not counted the first time.
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  try {
    return (await mammoth.convertToHtml({ buffer }, { styleMap, ...options })).value;
  } catch {
    throw new WordError('damaged');
  }
}

const textOf = (parts: WordParts, name: string): string => new TextDecoder().decode(parts.get(name));
