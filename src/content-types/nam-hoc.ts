import { z } from 'zod';
import { day, list, month, text } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

/** A school year: `content/nam-hoc/2025-2026.yaml`. */
export const namHoc = defineContentType({
  id: 'nam-hoc',
  label: 'Năm học',
  purpose: 'Ngày bắt đầu, kết thúc, học kỳ và các ngày nghỉ của một năm học.',
  form: 'data',
  schema: z.strictObject({
    from: day({ label: 'Ngày bắt đầu' }),
    to: day({ label: 'Ngày kết thúc' }),
    semesters: list(
      { label: 'Học kỳ' },
      z.strictObject({ from: day({ label: 'Từ ngày' }), to: day({ label: 'Đến ngày' }) }),
    ),
    holidays: list(
      { label: 'Ngày nghỉ' },
      z.strictObject({
        from: day({ label: 'Từ ngày' }),
        to: day({ label: 'Đến ngày' }),
        name: text({ label: 'Dịp nghỉ' }),
      }),
    ),
    /** Months without a posting quota, such as the summer. */
    quietMonths: inForm(
      list({ label: 'Tháng không tính chỉ tiêu tin bài', example: '2026-06' }, month({ label: 'Tháng' })),
      'Mỗi tháng một dòng: năm rồi tháng, như 2026-06.',
    ).optional(),
  }),
});
