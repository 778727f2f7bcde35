import { z } from 'zod';
import { day, list, text } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';

const weekday = (label: string) => list({ label }, text({ label: 'Môn' })).optional();

/** A timetable in force between two days: lessons of each class by weekday, in order. */
export const thoiKhoaBieu = defineContentType({
  id: 'thoi-khoa-bieu',
  label: 'Thời khóa biểu',
  purpose: 'Thời khóa biểu của các lớp trong một khoảng thời gian.',
  form: 'data',
  schema: z.strictObject({
    title: text({ label: 'Tiêu đề' }),
    from: day({ label: 'Từ ngày' }),
    to: day({ label: 'Đến ngày' }),
    classes: z
      .record(
        z.string(),
        z.strictObject({
          'thu-2': weekday('Thứ Hai'),
          'thu-3': weekday('Thứ Ba'),
          'thu-4': weekday('Thứ Tư'),
          'thu-5': weekday('Thứ Năm'),
          'thu-6': weekday('Thứ Sáu'),
          'thu-7': weekday('Thứ Bảy'),
        }),
      )
      .meta({ title: 'Các lớp' }),
  }),
});
