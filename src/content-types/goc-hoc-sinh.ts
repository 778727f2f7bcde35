import { z } from 'zod';
import { slug } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';
import { date, pageFields, title } from './shared-fields.ts';

export const gocHocSinh = defineContentType({
  id: 'goc-hoc-sinh',
  label: 'Góc học sinh',
  purpose: 'Ôn tập, kỹ năng sống, gương học sinh.',
  form: 'page',
  schema: z.strictObject({
    title,
    date,
    section: inForm(
      slug({
        label: 'Mục',
        hint: 'Mã không dấu của mục; tên có dấu của mục mới ghi vào tên mục của các góc (cornerSections) trong truong.yaml.',
        example: 'ky-nang-song',
      }),
      'Không dấu, nối bằng dấu gạch; trang hiện tên có dấu.',
      'ky-nang-song',
    ).optional(),
    ...pageFields,
  }),
  address: (slug) => `/goc-hoc-sinh/${slug}/`,
  template: `${writeHere('nội dung')}\n`,
});
