import { z } from 'zod';
import { choice, day, email, fileReference, list, text, yesNo } from '../domain/fields.ts';
import { defineContentType, imageOf } from './content-type.ts';

/** Posts that a person can hold, leaders first. */
export const roles = {
  'hieu-truong': 'Hiệu trưởng',
  'pho-hieu-truong': 'Phó hiệu trưởng',
  'to-truong': 'Tổ trưởng',
  'giao-vien': 'Giáo viên',
  'nhan-vien': 'Nhân viên',
} as const;
export type Role = keyof typeof roles;

/** A member of staff. A telephone number is published only with `phoneConsent`. */
export const toChuc = defineContentType({
  id: 'to-chuc',
  label: 'Cơ cấu tổ chức',
  purpose: 'Ban giám hiệu, các tổ, giáo viên và nhân viên.',
  form: 'data',
  schema: z.strictObject({
    name: text({ label: 'Họ và tên' }),
    role: choice({ label: 'Vai trò' }, roles),
    unit: text({ label: 'Tổ', example: 'Tổ 4–5' }),
    title: text({ label: 'Chức vụ' }),
    email: email({ label: 'Thư điện tử' }).optional(),
    phone: text({ label: 'Điện thoại' }).optional(),
    phoneConsent: yesNo({ label: 'Đồng ý công khai số điện thoại' }).optional(),
    portrait: fileReference({ label: 'Ảnh chân dung' }).optional(),
    subjects: list({ label: 'Môn dạy' }, text({ label: 'Môn' })).optional(),
    classes: list({ label: 'Lớp dạy' }, text({ label: 'Lớp' })).optional(),
    from: day({ label: 'Công tác từ ngày' }).optional(),
    to: day({ label: 'Công tác đến ngày' }).optional(),
    internalAccount: yesNo({ label: 'Có tài khoản Lớp 2' }).optional(),
    duties: list({ label: 'Nhiệm vụ' }, text({ label: 'Nhiệm vụ' })).optional(),
  }),
  references: ({ portrait, name }) => imageOf(portrait, `Ảnh chân dung ${name}`),
});
