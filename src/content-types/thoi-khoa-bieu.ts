import { z } from 'zod';
import { count, day, list, text } from '../domain/fields.ts';
import { toSlug } from '../domain/vietnamese.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

const weekday = (label: string) =>
  inForm(list({ label }, text({ label: 'Môn' })), 'Mỗi tiết một dòng, từ tiết đầu.').optional();

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
    updated: day({
      label: 'Ngày cập nhật',
      hint: 'Ngày thay đổi gần nhất, để phụ huynh biết bản đang xem là bản mới. Để trống nếu chưa đổi lần nào.',
    }).optional(),
    morning: count(
      {
        label: 'Số tiết buổi sáng',
        hint: 'Các tiết sau đó là của buổi chiều. Để trống: 4 tiết ở tiểu học, 5 tiết ở trung học cơ sở.',
        example: '4',
      },
      1,
    ).optional(),
    classes: z
      .record(
        z.string().meta({ title: 'Lớp' }),
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
  address: (slug) => `/thoi-khoa-bieu/${toSlug(slug) || 'ca-nam'}/`,
});
