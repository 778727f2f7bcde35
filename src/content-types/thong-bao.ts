import { z } from 'zod';
import { day, fileReference, text, webAddress, yesNo } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType, fileOf, imageOf } from './content-type.ts';
import { inForm } from './in-form.ts';
import { attachments, author, date, eventId, pageFields, summary, tags, title } from './shared-fields.ts';

/** A notice (thông báo). It counts as a post only where a profile says so. */
export const thongBao = defineContentType({
  id: 'thong-bao',
  label: 'Thông báo',
  purpose: 'Điều phụ huynh và học sinh cần biết ngay: nghỉ học, thu nộp, lịch họp.',
  form: 'page',
  schema: z.strictObject({
    title,
    date,
    appliesFrom: day({ label: 'Áp dụng từ ngày' }).optional(),
    /** Last day on which it still matters; an urgent notice leaves the head of the pages after it. */
    expires: day({ label: 'Hết hiệu lực sau ngày' }).optional(),
    urgent: yesNo({ label: 'Khẩn', hint: 'Hiện ở đầu mọi trang cho đến khi hết hiệu lực.' }).optional(),
    author: author.optional(),
    summary: summary.optional(),
    cover: fileReference({ label: 'Ảnh đại diện' }).optional(),
    coverAlt: inForm(
      text({ label: 'Mô tả ảnh đại diện' }),
      'Trong ảnh có gì, cho người không nhìn thấy ảnh.',
    ).optional(),
    attachments: attachments.optional(),
    /** A notice written among the news keeps what was noted there. */
    approvedBy: text({ label: 'Người duyệt' }).optional(),
    approvedOn: day({ label: 'Ngày duyệt' }).optional(),
    event: eventId.optional(),
    source: webAddress({ label: 'Nguồn' }).optional(),
    consent: yesNo({ label: 'Đã có đồng ý dùng ảnh học sinh' }).optional(),
    tags: tags.optional(),
    ...pageFields,
  }),
  references: ({ cover, coverAlt, attachments = [] }) => [
    ...imageOf(cover, coverAlt),
    ...attachments.flatMap(({ file }) => fileOf(file)),
  ],
  toPost: ({ title, date }) => ({ title, publishedOn: date, category: 'thong-bao' }),
  address: (slug) => `/thong-bao/${slug}/`,
  template: `Kính gửi phụ huynh và học sinh,\n\n${writeHere('nội dung thông báo')}\n`,
});
