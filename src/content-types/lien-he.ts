import { z } from 'zod';
import { list, text, webAddress } from '../domain/fields.ts';
import { defineContentType } from './content-type.ts';
import { pageFields, title } from './shared-fields.ts';

/** The contact page: `content/lien-he.md`. */
export const lienHe = defineContentType({
  id: 'lien-he',
  label: 'Liên hệ',
  purpose: 'Giờ làm việc, bản đồ và các kênh hỏi đáp với nhà trường.',
  form: 'page',
  single: true,
  schema: z.strictObject({
    title,
    hours: text({ label: 'Giờ làm việc' }).optional(),
    map: webAddress({ label: 'Liên kết bản đồ' }).optional(),
    channels: list(
      { label: 'Kênh liên hệ' },
      z.strictObject({
        label: text({ label: 'Tên kênh' }),
        value: text({ label: 'Nội dung' }),
        url: text({ label: 'Liên kết' }).optional(),
      }),
    ).optional(),
    ...pageFields,
  }),
  address: () => '/lien-he/',
  template: 'Nhà trường luôn sẵn lòng lắng nghe phụ huynh.\n',
});
