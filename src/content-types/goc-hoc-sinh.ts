import { z } from 'zod';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType } from './content-type.ts';
import { cornerSection, date, pageFields, title } from './shared-fields.ts';

export const gocHocSinh = defineContentType({
  id: 'goc-hoc-sinh',
  label: 'Góc học sinh',
  purpose: 'Ôn tập, kỹ năng sống, gương học sinh.',
  form: 'page',
  schema: z.strictObject({
    title,
    date,
    section: cornerSection.optional(),
    ...pageFields,
  }),
  address: (slug) => `/goc-hoc-sinh/${slug}/`,
  template: `${writeHere('nội dung')}\n`,
});
