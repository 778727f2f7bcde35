import { z } from 'zod';
import { count, day } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType } from './content-type.ts';
import { pageFields, title } from './shared-fields.ts';

/** A page of the school's introduction. The only type whose pages may be MDX. */
export const gioiThieu = defineContentType({
  id: 'gioi-thieu',
  label: 'Giới thiệu',
  purpose: 'Lịch sử, các giai đoạn phát triển, thành tích, định hướng, chức năng nhiệm vụ.',
  form: 'page-or-mdx',
  schema: z.strictObject({
    title,
    updated: day({ label: 'Ngày cập nhật' }),
    order: count({ label: 'Thứ tự', hint: 'Số nhỏ đứng trước.' }).optional(),
    ...pageFields,
  }),
  address: (slug) => `/gioi-thieu/${slug}/`,
  template: `${writeHere('nội dung giới thiệu')}\n`,
});
