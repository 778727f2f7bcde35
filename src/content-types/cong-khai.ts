import { z } from 'zod';
import { day, text } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType, fileOf } from './content-type.ts';
import { inForm } from './in-form.ts';
import { attachments, pageFields, title } from './shared-fields.ts';

/** One public disclosure (công khai) of a school year: `content/cong-khai/2025-2026/<slug>.md`. */
export const congKhai = defineContentType({
  id: 'cong-khai',
  label: 'Công khai',
  purpose: 'Các nội dung nhà trường phải công khai theo từng năm học.',
  form: 'page',
  schema: z.strictObject({
    title,
    duty: inForm(
      z
        .string()
        .regex(/^[a-z0-9-]+\/\S+$/)
        .meta({
          title: 'Nghĩa vụ công khai',
          description: 'Mã văn bản và điều khoản, cách nhau bởi dấu gạch chéo.',
          examples: ['tt-09-2024/5'],
        }),
      'Nội dung này được công khai theo quy định nào.',
    ),
    date: day({ label: 'Ngày công khai' }),
    changedOn: day({ label: 'Ngày thông tin thay đổi' }).optional(),
    updated: day({ label: 'Ngày cập nhật' }).optional(),
    summary: text({ label: 'Tóm tắt' }).optional(),
    files: attachments.optional(),
    ...pageFields,
  }),
  references: ({ files = [] }) => files.flatMap(({ file }) => fileOf(file)),
  address: (slug, folders) => `/cong-khai/${[...folders, slug].join('/')}/`,
  template: `${writeHere('nội dung công khai')}\n`,
});
