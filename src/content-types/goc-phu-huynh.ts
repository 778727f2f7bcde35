import { z } from 'zod';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType } from './content-type.ts';
import { cornerSection, date, pageFields, title } from './shared-fields.ts';

export const gocPhuHuynh = defineContentType({
  id: 'goc-phu-huynh',
  label: 'Góc phụ huynh',
  purpose: 'Điều hữu ích cho phụ huynh.',
  form: 'page',
  schema: z.strictObject({
    title,
    date,
    section: cornerSection.optional(),
    ...pageFields,
  }),
  address: (slug) => `/goc-phu-huynh/${slug}/`,
  template: `${writeHere('nội dung')}\n`,
});
