import { z } from 'zod';
import { day, list, moment, text } from '../domain/fields.ts';
import { toSlug } from '../domain/vietnamese.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

const dishes = (label: string) => inForm(list({ label }, text({ label: 'Món' })), 'Mỗi món một dòng.');

/** The menu of one week: `content/thuc-don/2025-W36.yaml`. */
export const thucDon = defineContentType({
  id: 'thuc-don',
  label: 'Thực đơn bán trú',
  purpose: 'Bữa ăn của học sinh bán trú trong một tuần.',
  form: 'data',
  schema: z.strictObject({
    published: inForm(
      moment({
        label: 'Ngày đăng',
        hint: 'Có thể ghi cả giờ, như 2025-09-08T07:30.',
        example: '2025-09-08',
      }),
      'Ngày thực đơn lên trang.',
    ),
    days: list(
      { label: 'Các ngày' },
      z.strictObject({
        date: day({ label: 'Ngày' }),
        breakfast: dishes('Bữa sáng').optional(),
        lunch: dishes('Bữa trưa').optional(),
        snack: dishes('Bữa xế').optional(),
      }),
    ),
  }),
  address: (slug) => `/thuc-don/${toSlug(slug) || 'tuan'}/`,
});
