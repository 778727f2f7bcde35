import { z } from 'zod';
import { choice, day, email, fileReference, list, slug, text, yesNo } from '../domain/fields.ts';
import { inForm } from './in-form.ts';

/** Fields that every page may carry. */
export const pageFields = {
  draft: inForm(
    yesNo({
      label: 'Bản nháp',
      hint: 'Đặt true khi bài chưa xong: bài không lên trang và không được tính là tin bài.',
    }),
    'Bật khi bài chưa xong: bài chưa lên trang và chưa được tính là tin bài.',
  ).optional(),
  redirectFrom: list(
    {
      label: 'Địa chỉ cũ',
      hint: 'Những địa chỉ trước đây của trang này, để liên kết cũ vẫn mở được.',
      example: '/tin-tuc/ten-cu/',
    },
    z.string().regex(/^\/\S*$/),
  ).optional(),
};

export const title = text({ label: 'Tiêu đề', hint: 'Nói rõ việc gì, ở đâu; không viết hoa toàn bộ.' });

export const date = day({ label: 'Ngày đăng', hint: 'Ngày bài lên trang.', example: '2025-09-05' });

export const summary = text({ label: 'Tóm tắt', hint: 'Một hai câu, hiện ở trang danh sách.' });

export const author = inForm(
  text({
    label: 'Người viết',
    hint: 'Họ tên, hoặc mã của người đó trong mục Tổ chức (tên tệp không có đuôi).',
    example: 'nguyen-thi-mai',
  }),
  'Họ tên người viết. Bài mới để trống thì là tên của thầy cô.',
);

export const tags = list({ label: 'Từ khóa' }, text({ label: 'Từ khóa' }));

export const attachment = z.strictObject({
  file: fileReference({ label: 'Tệp', hint: 'Tên tệp đặt cạnh bài viết.', example: 'ke-hoach.pdf' }),
  title: text({ label: 'Tên hiển thị' }).optional(),
});

/** Files to download: a file name, or a file name with the words shown for it. */
export const attachments = inForm(
  list(
    { label: 'Tệp đính kèm', hint: 'Tệp PDF, Word, Excel… đặt cạnh bài viết.' },
    z.preprocess((value) => (typeof value === 'string' ? { file: value } : value), attachment),
  ),
  'Tệp PDF, Word, Excel… để người đọc tải về.',
);

/** A person and how to reach them. */
export const contactPerson = (label: string) =>
  z
    .strictObject({
      name: text({ label: 'Họ và tên' }),
      title: text({ label: 'Chức vụ' }).optional(),
      phone: text({ label: 'Điện thoại' }).optional(),
      email: email({ label: 'Thư điện tử' }).optional(),
      address: text({ label: 'Nơi làm việc' }).optional(),
    })
    .meta({ title: label });

export const eventId = inForm(
  slug({ label: 'Sự kiện', hint: 'Mã (id) của sự kiện trong content/su-kien.' }),
  'Bài nói về sự kiện nào thì chọn sự kiện ấy.',
);

/** Who must see that a rule is kept: an error closes the gate, a warning only speaks. */
export const gate = choice(
  { label: 'Mức chặn' },
  { error: 'Chặn xuất bản', warn: 'Chỉ nhắc', off: 'Chỉ tính, không nhắc' },
);

/** Section of a corner, by which its pages are grouped; its name stands in `cornerSections` of the school. */
export const cornerSection = inForm(
  slug({
    label: 'Mục',
    hint: 'Mã không dấu của mục; tên có dấu của mục mới ghi vào tên mục của các góc (cornerSections) trong truong.yaml.',
    example: 'ky-nang-song',
  }),
  'Không dấu, nối bằng dấu gạch; trang hiện tên có dấu.',
  'ky-nang-song',
);
