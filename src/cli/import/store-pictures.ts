import { altPlaceholder } from '../../domain/alt-placeholder.ts';
import type { FoundPicture } from '../../import/found-post.ts';
import type { StoredPicture } from '../../import/html/to-markdown.ts';
import type { AllowedWidths } from '../fix/width-rules.ts';
import { type PreparedPicture, preparePicture } from './prepare-picture.ts';

/** Asks a person what a picture shows; nothing where nobody answers. */
export type AskAlt = (picture: FoundPicture, file: string) => Promise<string | undefined>;

/** Pictures of a post, ready to be written beside it. */
export interface ReadyPictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly stored: ReadonlyMap<string, StoredPicture>;
  readonly notes: readonly string[];
  /** How many still wait for a description. */
  readonly undescribed: number;
}

/** Makes every picture of a post fit, one after the other, and asks for the descriptions that are missing. */
export async function readyPictures(
  pictures: readonly FoundPicture[],
  { minWidthPx, maxWidthPx }: AllowedWidths,
  ask: AskAlt,
): Promise<ReadyPictures> {
  const files = new Map<string, Uint8Array>();
  const stored = new Map<string, StoredPicture>();
  const notes: string[] = [];
  let undescribed = 0;
  for (const picture of pictures) {
    const prepared = await preparePicture(picture.bytes, maxWidthPx);
    if ('problem' in prepared) {
      notes.push(`Ảnh gần “${picture.near}” ${whyNot[prepared.problem]}`);
      continue;
    }
    const file = `${picture.name}.${prepared.extension}`;
    files.set(file, prepared.bytes);
    notes.push(...widthNotes(file, prepared, minWidthPx));
    const alt = picture.alt ?? (await ask(picture, file));
    if (alt === undefined) undescribed++;
    stored.set(picture.src, { file, alt: alt ?? `${altPlaceholder}: ${picture.near}` });
  }
  return { files, stored, notes, undescribed };
}

type Made = Exclude<PreparedPicture, { problem: unknown }>;

/** What is told of a picture's width. */
export const pictureNotes = {
  shrunk: (file: string, fromPx: number, toPx: number) =>
    `Ảnh ${file} đã thu nhỏ chiều ngang từ ${fromPx} px còn ${toPx} px cho vừa quy định.`,
  tooNarrow: (file: string, widthPx: number, minWidthPx: number) =>
    `Ảnh ${file} chỉ rộng ${widthPx} px, cần ít nhất ${minWidthPx} px. Hãy thay bằng ảnh gốc lớn hơn; không phóng to ảnh cũ.`,
};

function widthNotes(file: string, { widthPx, fromWidthPx }: Made, minWidthPx: number | undefined): string[] {
  if (fromWidthPx > widthPx) return [pictureNotes.shrunk(file, fromWidthPx, widthPx)];
  if (minWidthPx === undefined || widthPx >= minWidthPx) return [];
  return [pictureNotes.tooNarrow(file, widthPx, minWidthPx)];
}

const damaged = 'bị hỏng nên không đưa vào bài. Hãy chèn lại ảnh gốc.';
/** Ends `Ảnh gần “…” …`, for a picture that a post goes without. */
export const whyNot = {
  damaged,
  empty: damaged,
  missing: damaged,
  'too-large': 'quá lớn (trên 100 triệu điểm ảnh) nên không đưa vào bài. Hãy thu nhỏ rồi chèn lại.',
  'not-an-image':
    'ở dạng không dùng được trên trang web (như hình vẽ WMF, EMF của Word) nên không đưa vào bài. Hãy chụp lại thành ảnh JPG hoặc PNG.',
  unsupported:
    'ở dạng không giải mã được (như HEIC) nên không đưa vào bài. Hãy lưu ảnh thành JPG rồi chèn lại.',
} as const satisfies Record<Extract<PreparedPicture, { problem: unknown }>['problem'], string>;
