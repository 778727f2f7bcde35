import type { ImageFormat, ImageHeader, ImageReading } from '../../facts/images/image-header.ts';
import { publishedSize } from '../../facts/images/published-size.ts';
import { unreadablePicture } from '../../facts/references/unreadable-picture.ts';
import type { Told } from '../../fixes/fix.ts';
import { inOrder } from '../../fixes/fix.ts';
import { fixesOfKind } from '../../fixes/index.ts';
import { encodePicture } from '../../publish/pictures/encode-picture.ts';
import { servableAs } from '../../publish/pictures/servable-as.ts';
import { UnusablePicture } from '../../publish/pictures/unusable-picture.ts';
import type { AllowedWidths } from './width-rules.ts';

/** A picture made anew, and what was done; without bytes where it stays as it is. */
export interface RepairedPicture extends Told {
  readonly bytes?: Buffer;
}

/** Kinds of picture that can be written as what they are. */
const written: readonly ImageFormat[] = ['jpeg', 'png', 'gif', 'webp', 'avif'];

/** Makes a picture as the rules want it; what cannot be made whole stays as it is, and is told. Writes nothing. */
export async function repairPicture(
  file: string,
  diskPath: string,
  reading: ImageReading,
  allowed: AllowedWidths,
): Promise<RepairedPicture> {
  if (!reading.readable) return left(unreadablePicture(reading.reason));
  const { header } = reading;
  if (header.format === 'svg') return inOrder;
  const { widthPx, orientation } = header;
  const isBare = header.plain && servableAs(diskPath) !== undefined;
  const plans = fixesOfKind('picture').map((fix) =>
    fix.plan({ file, widthPx, orientation, isBare, ...allowed }),
  );
  const told = {
    done: plans.flatMap(({ done }) => done),
    left: plans.flatMap((plan) => plan.left),
  };
  if (told.done.length === 0) return told;
  const why = whyNot(header, told.done);
  if (why !== undefined) return { done: [], left: [...told.left, ...(why === '' ? [] : [why])] };
  const asked = Math.min(widthPx, ...plans.flatMap((plan) => plan.widthPx ?? []));
  return encoded(diskPath, header, asked, told);
}

/** What a person has to do about a picture that cannot be written again. */
export const notRewritten = {
  lying: 'Ảnh động nằm ngang, xoay thì mất phần động. Hãy làm lại ảnh cho đúng chiều.',
  format: (wanted: string, format: string) =>
    `Cần ${wanted}, nhưng ảnh loại ${format} không ghi lại được. Hãy mở ảnh, lưu lại thành JPG rồi sửa tên trong bài.`,
};

/** Why a picture cannot be written again as it is; empty where nothing needs telling, since the site shows it rightly. */
function whyNot({ format, animated, orientation }: ImageHeader, done: readonly string[]): string | undefined {
  if (animated && orientation !== 1) return notRewritten.lying;
  if (written.includes(format)) return undefined;
  const isUrgent = done.some((each) => each.startsWith('thu nhỏ') || each.startsWith('xoay'));
  return isUrgent ? notRewritten.format(done.join(', '), format.toUpperCase()) : '';
}

async function encoded(
  diskPath: string,
  header: ImageHeader,
  widthPx: number,
  told: Told,
): Promise<RepairedPicture> {
  try {
    return { ...told, bytes: await encodePicture(diskPath, header, publishedSize(header, widthPx)) };
  } catch (error) {
    if (!(error instanceof UnusablePicture)) throw error;
    const reason = error.problem === 'too-large' || error.problem === 'missing' ? error.problem : 'damaged';
    return left(unreadablePicture(reason));
  }
}

const left = (message: string): RepairedPicture => ({ done: [], left: [message] });
