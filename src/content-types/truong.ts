import { z } from 'zod';
import {
  choice,
  count,
  day,
  email,
  fileReference,
  list,
  slug,
  text,
  webAddress,
  yesNo,
} from '../domain/fields.ts';
import { defineContentType, imageOf } from './content-type.ts';
import { contactPerson, gate } from './shared-fields.ts';

/** The school itself: `content/truong.yaml`. Without the file, defaults are used and `check` says so. */
export const truong = defineContentType({
  id: 'truong',
  label: 'Thông tin trường',
  purpose: 'Tên trường, địa chỉ, người đại diện, kỳ đánh giá và bộ tiêu chí áp dụng.',
  form: 'data',
  single: true,
  schema: z.strictObject({
    name: text({ label: 'Tên trường', example: 'Trường Tiểu học Hoa Gạo' }),
    shortName: text({ label: 'Tên ngắn', hint: 'Hiện trên điện thoại.' }).optional(),
    level: choice(
      { label: 'Cấp học' },
      { 'mam-non': 'Mầm non', 'tieu-hoc': 'Tiểu học', thcs: 'Trung học cơ sở' },
    ),
    /** Lines above the school's name, dated because authorities change (districts ended on 01/07/2025). */
    authority: list(
      { label: 'Cơ quan chủ quản', hint: 'Các dòng in phía trên tên trường, kèm thời gian áp dụng.' },
      z.strictObject({
        lines: list({ label: 'Các dòng' }, text({ label: 'Dòng' })),
        from: day({ label: 'Từ ngày' }).optional(),
        to: day({ label: 'Đến ngày' }).optional(),
      }),
    ).optional(),
    site: webAddress({ label: 'Địa chỉ trang', example: 'https://thhoagao.edu.vn' }),
    address: text({ label: 'Địa chỉ trường' }),
    phone: text({ label: 'Điện thoại' }),
    email: email({ label: 'Thư điện tử' }),
    representative: contactPerson('Người đại diện theo pháp luật'),
    spokesperson: contactPerson('Người phát ngôn').optional(),
    logo: fileReference({ label: 'Biểu trưng' }).optional(),
    banner: fileReference({ label: 'Ảnh đầu trang' }).optional(),
    motto: text({ label: 'Khẩu hiệu' }).optional(),
    social: z
      .strictObject({
        facebook: webAddress({ label: 'Facebook' }).optional(),
        zalo: webAddress({ label: 'Zalo' }).optional(),
      })
      .meta({ title: 'Mạng xã hội' })
      .optional(),
    boarding: yesNo({ label: 'Có bán trú' }).optional(),
    grades: list({ label: 'Các khối' }, count({ label: 'Khối' })),
    classes: list({ label: 'Các lớp' }, text({ label: 'Lớp' })).optional(),
    subjects: z
      .record(z.string(), list({ label: 'Môn học' }, text({ label: 'Môn' })))
      .meta({ title: 'Môn học theo khối' })
      .optional(),
    /** People who may approve posts; ids are names of files in to-chuc. */
    editorialBoard: list(
      {
        label: 'Ban biên tập',
        hint: 'Mã của người được duyệt bài: tên tệp (không có đuôi) trong content/to-chuc.',
        example: 'luong-thi-ngoc-tram',
      },
      slug({ label: 'Mã' }),
    ).optional(),
    /** The days judged, both included; the report is as of `asOf`, or of today where it is left out. */
    evaluation: z
      .strictObject({
        from: day({ label: 'Từ ngày' }),
        to: day({ label: 'Đến ngày' }),
        asOf: day({ label: 'Tính đến ngày' }).optional(),
      })
      .meta({ title: 'Kỳ đánh giá' }),
    criteria: list(
      { label: 'Bộ tiêu chí áp dụng' },
      z.strictObject({ document: slug({ label: 'Mã bộ tiêu chí', example: 'mac-dinh' }), gate }),
    ),
    menu: list({ label: 'Thứ tự trình đơn' }, slug({ label: 'Mục' })).optional(),
  }),
  references: ({ logo, banner, name }) => [...imageOf(logo, `Biểu trưng ${name}`), ...imageOf(banner, name)],
});
