import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImageReading } from '../../facts/images/image-header.ts';
import { publishedSize } from '../../facts/images/published-size.ts';
import { readImageHeaders } from '../../facts/images/read-image-headers.ts';
import { isImageName } from '../../facts/publication/published-name.ts';
import { unreadablePicture } from '../../facts/references/unreadable-picture.ts';
import { encodePicture } from '../../publish/pictures/encode-picture.ts';
import { UnusablePicture } from '../../publish/pictures/unusable-picture.ts';
import type { AllowedWidths } from '../fix/width-rules.ts';
import type { Answered } from './answers.ts';

/** A picture ready to lie beside a post: upright, small enough, nothing in it but the picture. */
export interface TakenPicture {
  readonly bytes: Buffer;
  readonly extension: string;
}

/** Makes a copy as the rules want it; the picture itself stays as it is. */
export async function takePicture(
  written: string,
  { minWidthPx = 1, maxWidthPx }: AllowedWidths,
): Promise<Answered<TakenPicture>> {
  const path = pathOf(written);
  if (existsSync(path) && !isImageName(path)) return { fault: `"${written}": ${noPicture}` };
  const reading: ImageReading | undefined = (await readImageHeaders([path])).get(path);
  if (!reading?.readable)
    return { fault: `"${written}": ${unreadablePicture(reading?.reason ?? 'missing')}` };
  const { header } = reading;
  if (header.widthPx < minWidthPx)
    return {
      fault: `"${written}": ảnh rộng ${header.widthPx} px, cần ít nhất ${minWidthPx} px. Hãy chọn ảnh gốc lớn hơn; không phóng to ảnh nhỏ vì ảnh sẽ mờ.`,
    };
  try {
    const size = publishedSize(header, maxWidthPx);
    return { value: { bytes: await encodePicture(path, header, size), extension: size.format } };
  } catch (error) {
    if (!(error instanceof UnusablePicture)) throw error;
    return { fault: `"${written}": ${whyNot(error.problem)}` };
  }
}

const noPicture = 'Đây không phải tệp ảnh. Hãy chọn một ảnh JPG hoặc PNG.';

/** Said of a kind of picture that cannot be decoded here. */
export const unsupportedPicture =
  'Loại ảnh này (như HEIC của iPhone) chưa dùng được. Hãy mở ảnh và lưu lại thành JPG.';

const whyNot = (problem: UnusablePicture['problem']): string =>
  problem === 'unsupported' ? unsupportedPicture : unreadablePicture(problem);

/** A path as people give it: typed, dropped into the terminal (in quotes, or with signs escaped), or `file://`. */
function pathOf(written: string): string {
  const bare = written.trim().replace(/^(['"])(.*)\1$/, '$2');
  if (bare.startsWith('file://')) return fileURLToPath(bare);
  const unescaped = process.platform === 'win32' ? bare : bare.replace(/\\([ '"()&])/g, '$1');
  return resolve(unescaped.replace(/^~(?=[\\/])/, homedir()));
}
