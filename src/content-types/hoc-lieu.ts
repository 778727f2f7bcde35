import { z } from 'zod';
import { choice, count, day, fileReference, list, slug, text, webAddress } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType, fileOf } from './content-type.ts';
import { inForm } from './in-form.ts';
import { eventId, pageFields } from './shared-fields.ts';

export const materialKinds = {
  'bai-giang-dien-tu': 'Bài giảng điện tử',
  'e-learning': 'Bài giảng E-learning',
  'giao-an': 'Giáo án',
  video: 'Video',
  'phieu-bai-tap': 'Phiếu bài tập',
  'de-kiem-tra': 'Đề kiểm tra',
  'tro-choi': 'Trò chơi học tập',
  'tu-lieu': 'Tư liệu',
} as const;

/** A learning material (học liệu) of the library. */
export const hocLieu = defineContentType({
  id: 'hoc-lieu',
  label: 'Kho học liệu',
  purpose: 'Bài giảng, phiếu bài tập, đề kiểm tra, tư liệu.',
  form: 'page',
  schema: z.strictObject({
    title: text({ label: 'Tên bài', hint: 'Ghi rõ tên bài, không chỉ “Bài 1”.' }),
    kind: choice({ label: 'Loại học liệu' }, materialKinds),
    grade: count({ label: 'Khối' }).optional(),
    subject: text({ label: 'Môn học' }).optional(),
    classes: inForm(list({ label: 'Lớp' }, text({ label: 'Lớp' })), 'Mỗi lớp một dòng, như 3A.').optional(),
    author: inForm(
      slug({
        label: 'Người soạn',
        hint: 'Tên tệp (không có đuôi) của người đó trong content/to-chuc.',
      }),
      'Thầy cô đã soạn bài này.',
    ),
    date: day({ label: 'Ngày đăng' }),
    software: text({ label: 'Phần mềm' }).optional(),
    award: text({ label: 'Chuyên đề, giải thưởng' }).optional(),
    event: eventId.optional(),
    reviewer: text({ label: 'Người kiểm duyệt' }).optional(),
    file: fileReference({ label: 'Tệp' }).optional(),
    url: webAddress({ label: 'Liên kết' }).optional(),
    /** A lesson made for HTML5 or SCORM, as a zip. */
    package: fileReference({ label: 'Gói bài giảng (zip)' }).optional(),
    caption: text({ label: 'Chú thích' }).optional(),
    ...pageFields,
  }),
  references: (data) => [...fileOf(data.file), ...fileOf(data.package)],
  address: (slug) => `/hoc-lieu/${slug}/`,
  template: `${writeHere('mục tiêu và cách dùng học liệu')}\n`,
});
