import { z } from 'zod';
import { day, text } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType } from './content-type.ts';
import { pageFields, title } from './shared-fields.ts';

/** A consultation: what opinions are asked on, until when, and where to send them. */
export const layYKien = defineContentType({
  id: 'lay-y-kien',
  label: 'Lấy ý kiến',
  purpose: 'Nội dung nhà trường xin ý kiến phụ huynh.',
  form: 'page',
  schema: z.strictObject({
    title,
    opens: day({ label: 'Từ ngày' }),
    closes: day({ label: 'Đến hết ngày' }),
    sendTo: text({ label: 'Nơi nhận ý kiến' }),
    ...pageFields,
  }),
  address: (slug) => `/lay-y-kien/${slug}/`,
  template: `${writeHere('nội dung xin ý kiến')}\n`,
});
