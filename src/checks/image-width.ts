import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { ImageFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';

const messages = {
  fits: (width: number) => `Ảnh rộng ${width} px, đúng quy định.`,
  tooNarrow: (width: number, allowed: string) =>
    `Ảnh rộng ${width} px, ${allowed}. Hãy thay bằng ảnh gốc lớn hơn; không phóng to ảnh cũ vì ảnh sẽ mờ.`,
  tooWide: (width: number, allowed: string, max: number) =>
    `Ảnh rộng ${width} px, ${allowed}. Hãy chạy \`npm run fix\` để thu nhỏ còn ${max} px, hoặc tự thu nhỏ rồi chép đè lên ảnh cũ.`,
  unreadable: 'Không đọc được ảnh nên chưa đo được chiều rộng. Hãy thay bằng ảnh mở được.',
};

/**
 * Judges the width, as shown, of every picture file that pages of the given sections use. Both limits are
 * allowed values. A file that several pages use is judged once, at its first use.
 */
export const imageWidth = defineCheck({
  id: 'image-width',
  title: 'Chiều rộng ảnh trong bài',
  needs: ['images'],
  options: z
    .strictObject({
      /** Narrowest width in px; left out, there is none. */
      min: z.int().positive().optional(),
      /** Widest width in px; left out, there is none. */
      max: z.int().positive().optional(),
      /** Content types whose pictures are judged. */
      sections: z.array(z.string()).default(['tin-tuc']),
    })
    .refine(
      ({ min = 1, max = Number.MAX_SAFE_INTEGER }) => min <= max,
      'số nhỏ nhất (min) lại lớn hơn số lớn nhất (max). Hãy xem lại hai số',
    ),

  evaluate({ images }, { min, max, sections }) {
    return firstUses(images.filter(({ section }) => sections.includes(section))).map(
      ({ file, widthPx, at }) => ({
        subject: file,
        at,
        ...(widthPx !== undefined && { measured: { value: widthPx, unit: 'px' as const } }),
        required: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
        ...judge(widthPx, min, max),
      }),
    );
  },
});

function firstUses(images: readonly ImageFact[]): ImageFact[] {
  const byFile = new Map<string, ImageFact>();
  for (const image of images) if (!byFile.has(image.file)) byFile.set(image.file, image);
  return [...byFile.values()];
}

function judge(
  width: number | undefined,
  min = 1,
  max = Number.MAX_SAFE_INTEGER,
): Pick<Finding, 'outcome' | 'message'> {
  if (width === undefined) return { outcome: 'no-data', message: messages.unreadable };
  if (width < min) return { outcome: 'fail', message: messages.tooNarrow(width, allowed(min, max)) };
  if (width > max) return { outcome: 'fail', message: messages.tooWide(width, allowed(min, max), max) };
  return { outcome: 'pass', message: messages.fits(width) };
}

function allowed(min: number, max: number): string {
  if (max === Number.MAX_SAFE_INTEGER) return `cần ít nhất ${min} px`;
  return min <= 1 ? `chỉ được tối đa ${max} px` : `cần từ ${min} đến ${max} px`;
}
