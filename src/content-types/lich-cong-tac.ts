import { z } from 'zod';
import { day, list, moment, text } from '../domain/fields.ts';
import { toSlug } from '../domain/vietnamese.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

/** The calendar of one week: `content/lich-cong-tac/2025-W36.yaml`. */
export const lichCongTac = defineContentType({
  id: 'lich-cong-tac',
  label: 'Lịch công tác tuần',
  purpose: 'Việc của nhà trường trong một tuần.',
  form: 'data',
  schema: z.strictObject({
    published: inForm(
      moment({
        label: 'Ngày đăng',
        hint: 'Có thể ghi cả giờ, như 2025-09-08T07:30.',
        example: '2025-09-08',
      }),
      'Ngày lịch lên trang.',
    ),
    days: list(
      { label: 'Các ngày' },
      z.strictObject({
        date: day({ label: 'Ngày' }),
        items: list(
          { label: 'Việc' },
          z.strictObject({
            time: text({ label: 'Giờ' }).optional(),
            text: text({ label: 'Nội dung' }),
            who: text({ label: 'Người phụ trách' }).optional(),
          }),
        ),
      }),
    ),
  }),
  address: (slug) => `/lich-cong-tac/${toSlug(slug) || 'tuan'}/`,
});
