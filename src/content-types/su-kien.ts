import { z } from 'zod';
import { day, list, slug, text, yesNo } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

/** The events of a school year: `content/su-kien/2025-2026.yaml`, a list. */
export const suKien = defineContentType({
  id: 'su-kien',
  label: 'Sự kiện',
  purpose: 'Các sự kiện trong năm học.',
  form: 'data',
  schema: list(
    { label: 'Sự kiện' },
    z.strictObject({
      id: slug({ label: 'Mã', example: 'khai-giang' }),
      title: text({ label: 'Tên sự kiện' }),
      date: day({ label: 'Ngày' }),
      kind: inForm(
        slug({ label: 'Loại', example: 'khai-giang' }),
        'Không dấu, nối bằng dấu gạch.',
        'khai-giang',
      ),
      required: inForm(
        yesNo({ label: 'Phải có tin bài' }),
        'Bật thì được nhắc khi chưa có bài về sự kiện.',
      ).optional(),
    }),
  ),
});
