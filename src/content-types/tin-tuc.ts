import { z } from 'zod';
import { choice, day, fileReference, text, webAddress, yesNo } from '../domain/fields.ts';
import { postCategories } from '../domain/news-categories.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType, imageOf } from './content-type.ts';
import { author, date, eventId, pageFields, summary, tags, title } from './shared-fields.ts';

/** A post (tin bài). One with `category: thong-bao` is read as a notice. */
export const tinTuc = defineContentType({
  id: 'tin-tuc',
  label: 'Tin tức',
  purpose: 'Tin, bài về hoạt động của trường.',
  form: 'page',
  schema: z.strictObject({
    title,
    date,
    category: choice({ label: 'Chuyên mục' }, postCategories),
    updated: day({
      label: 'Ngày cập nhật',
      hint: 'Ngày sửa nội dung gần nhất, nếu có sửa sau khi đăng.',
    }).optional(),
    author: author.optional(),
    summary: summary.optional(),
    cover: fileReference({
      label: 'Ảnh đại diện',
      hint: 'Tên tệp ảnh đặt cạnh bài viết.',
      example: 'khai-giang.jpg',
    }).optional(),
    coverAlt: text({
      label: 'Mô tả ảnh đại diện',
      hint: 'Trong ảnh có gì, cho người không nhìn thấy ảnh.',
    }).optional(),
    event: eventId.optional(),
    approvedBy: text({ label: 'Người duyệt' }).optional(),
    approvedOn: day({ label: 'Ngày duyệt' }).optional(),
    source: webAddress({ label: 'Nguồn', hint: 'Địa chỉ bài gốc khi đăng lại.' }).optional(),
    consent: yesNo({ label: 'Đã có đồng ý dùng ảnh học sinh' }).optional(),
    tags: tags.optional(),
    ...pageFields,
  }),
  references: ({ cover, coverAlt }) => imageOf(cover, coverAlt),
  toPost: ({ title, date, category }) => ({ title, publishedOn: date, category }),
  address: (slug) => `/tin-tuc/${slug}/`,
  template: `${writeHere('nội dung tin')}\n`,
});
