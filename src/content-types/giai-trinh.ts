import { z } from 'zod';
import { day, text } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';
import { inForm } from './in-form.ts';

/** A waiver (giải trình). It lifts the gate for one finding, never the score, and fails when expired. */
export const giaiTrinh = defineContentType({
  id: 'giai-trinh',
  label: 'Giải trình',
  purpose: 'Lý do một điều chưa đạt được chấp nhận tạm thời.',
  form: 'data',
  schema: z.strictObject({
    check: inForm(
      text({ label: 'Phép kiểm tra', example: 'posts-per-month' }),
      'Chép đúng mã mà báo cáo tuân thủ ghi.',
      'posts-per-month',
    ),
    /** One that ends in `*` speaks of all subjects that begin alike. */
    subject: inForm(
      text({
        label: 'Đối tượng',
        hint: 'Như báo cáo ghi. Kết thúc bằng dấu * để nói chung: 2025-10/* hoặc *.',
        example: '2025-10/chuyen-mon',
      }),
      'Chép đúng như báo cáo tuân thủ ghi. Bỏ phần cuối và viết dấu * thay vào thì nói chung cho mọi đối tượng bắt đầu như thế.',
      '2025-10/chuyen-mon',
    ),
    reason: text({ label: 'Lý do' }),
    by: text({ label: 'Người duyệt' }),
    date: day({ label: 'Ngày duyệt' }),
    /** Last day on which it holds. */
    expires: day({ label: 'Hết hạn sau ngày' }),
  }),
});
