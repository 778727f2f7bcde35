import { z } from 'zod';
import { choice, day, fileReference, list, month, schoolYear, slug, text, yesNo } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType, fileOf } from './content-type.ts';
import { inForm } from './in-form.ts';
import { pageFields } from './shared-fields.ts';

export const documentKinds = {
  'quyet-dinh': 'Quyết định',
  'ke-hoach': 'Kế hoạch',
  'bao-cao': 'Báo cáo',
  'thong-bao': 'Thông báo',
  'cong-van': 'Công văn',
  'bien-ban': 'Biên bản',
  'giay-moi': 'Giấy mời',
  'noi-quy': 'Nội quy',
  'quy-che': 'Quy chế',
  'nghi-dinh': 'Nghị định',
  'thong-tu': 'Thông tư',
  luat: 'Luật',
  khac: 'Văn bản khác',
} as const;

/** Issuing bodies by level. Districts and their offices ended on 01/07/2025; older documents keep them. */
export const issuers = {
  bo: 'Bộ Giáo dục và Đào tạo',
  so: 'Sở Giáo dục và Đào tạo',
  'ubnd-tp': 'UBND thành phố',
  'ubnd-quan': 'UBND quận',
  phong: 'Phòng Giáo dục và Đào tạo',
  'ubnd-phuong': 'UBND phường',
  truong: 'Nhà trường',
  'doi-tw': 'Hội đồng Đội Trung ương',
  'doi-tp': 'Hội đồng Đội thành phố',
  'doi-quan': 'Hội đồng Đội quận',
  'doi-phuong': 'Hội đồng Đội phường',
} as const;

/** An official document (văn bản), of the school or of a body above it. */
export const vanBan = defineContentType({
  id: 'van-ban',
  label: 'Văn bản',
  purpose: 'Văn bản của trường và của cấp trên.',
  form: 'page',
  schema: z.strictObject({
    /** Số hiệu, as printed: `12/QĐ-THHG`. */
    soHieu: text({ label: 'Số hiệu', example: '12/QĐ-THHG' }).optional(),
    /** Trích yếu: what the document is about. */
    title: text({ label: 'Trích yếu' }),
    kind: choice({ label: 'Loại văn bản' }, documentKinds),
    issuer: choice({ label: 'Cơ quan ban hành' }, issuers),
    issued: day({ label: 'Ngày ban hành' }),
    published: day({ label: 'Ngày đăng' }),
    schoolYear: inForm(schoolYear({ label: 'Năm học', example: '2025-2026' }), '', '2025-2026').optional(),
    signer: text({ label: 'Người ký' }).optional(),
    file: fileReference({ label: 'Tệp PDF' }).optional(),
    /** A named person's word that the file is signed and stamped. */
    signed: yesNo({ label: 'Đã ký, đóng dấu' }).optional(),
    validFrom: day({ label: 'Có hiệu lực từ' }).optional(),
    validTo: day({ label: 'Hết hiệu lực sau' }).optional(),
    replaces: text({ label: 'Thay thế văn bản' }).optional(),
    month: inForm(
      month({ label: 'Tháng', hint: 'Với biên bản và báo cáo tháng.' }),
      'Với biên bản và báo cáo tháng: năm rồi tháng.',
      '2025-10',
    ).optional(),
    topics: inForm(
      list({ label: 'Chủ đề' }, slug({ label: 'Chủ đề', example: 'thu-chi' })),
      'Mỗi chủ đề một dòng, không dấu, nối bằng dấu gạch: thu-chi, tai-chinh, tai-san, tuyen-sinh, truong-hoc-dien-tu.',
    ).optional(),
    ...pageFields,
  }),
  references: ({ file }) => fileOf(file),
  address: (slug) => `/van-ban/${slug}/`,
  template: `${writeHere('tóm tắt nội dung văn bản')}\n`,
});
