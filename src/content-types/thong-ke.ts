import { z } from 'zod';
import { count, day, list, schoolYear } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

const pupils = (label: string) => count({ label }).optional();

/** Results of a school year as totals per grade. There is no field for a pupil's name, on purpose. */
export const thongKe = defineContentType({
  id: 'thong-ke',
  label: 'Thống kê',
  purpose: 'Kết quả học tập tổng hợp theo khối; không ghi tên học sinh.',
  form: 'data',
  schema: z.strictObject({
    schoolYear: inForm(schoolYear({ label: 'Năm học' }), '', '2025-2026').optional(),
    published: day({ label: 'Ngày đăng' }).optional(),
    grades: list(
      { label: 'Các khối' },
      z.strictObject({
        grade: count({ label: 'Khối' }),
        classes: pupils('Số lớp'),
        pupils: count({ label: 'Số học sinh' }),
        girls: pupils('Học sinh nữ'),
        excellent: pupils('Hoàn thành xuất sắc'),
        good: pupils('Hoàn thành tốt'),
        completed: pupils('Hoàn thành'),
        notCompleted: pupils('Chưa hoàn thành'),
      }),
    ),
  }),
});
