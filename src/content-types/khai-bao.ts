import { z } from 'zod';
import { day, decimal, list, slug, text } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

const declaration = z
  .strictObject({
    requirement: slug({ label: 'Yêu cầu' }).optional(),
    /** How many units fall short; 0 when all is well. */
    shortfalls: decimal({ label: 'Số tồn tại' }).optional(),
    /** Points claimed, for awards. */
    points: decimal({ label: 'Số điểm' }).optional(),
    /** Counted figures behind the statement; rules may compare them with what they see. */
    figures: inForm(
      z.record(slug({ label: 'Tên số liệu' }), decimal({ label: 'Số' })).meta({
        title: 'Số liệu',
        description: 'Số đếm làm căn cứ, như may-khong-ban-quyen: 3.',
      }),
      'Số đếm làm căn cứ: chọn tên số liệu, rồi ghi số.',
    ).optional(),
    evidence: inForm(
      list({ label: 'Minh chứng' }, text({ label: 'Tệp, địa chỉ hoặc ghi chú' })),
      'Mỗi minh chứng một dòng: địa chỉ của trang, số hiệu văn bản hoặc một câu ghi chú.',
    ),
    by: text({ label: 'Người khai' }),
    position: text({ label: 'Chức vụ' }),
    date: day({ label: 'Ngày khai' }),
  })
  .refine(({ shortfalls, points }) => (shortfalls === undefined) !== (points === undefined), {
    params: { kind: 'one-of', keys: ['shortfalls', 'points'] },
  });

/**
 * Named persons' declarations on what no program can see: `content/khai-bao/<document>/<clause>.yaml`, one for the
 * whole clause or a list with one for each requirement.
 */
export const khaiBao = defineContentType({
  id: 'khai-bao',
  label: 'Khai báo',
  purpose: 'Lời khai có minh chứng và người chịu trách nhiệm, cho điều máy không tự đếm được.',
  form: 'data',
  schema: inForm(
    list({ label: 'Khai báo', hint: 'Một khối cho cả mục, hoặc mỗi yêu cầu một khối.' }, declaration),
    'Một lời khai cho cả mục, hoặc mỗi yêu cầu một lời khai.',
  ),
});
