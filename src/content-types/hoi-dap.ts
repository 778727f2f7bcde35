import { z } from 'zod';
import { day, text } from '../domain/fields.ts';
import { writeHere } from '../domain/write-here.ts';
import { defineContentType } from './content-type.ts';
import { pageFields, title } from './shared-fields.ts';

/** A question and the school's answer. */
export const hoiDap = defineContentType({
  id: 'hoi-dap',
  label: 'Hỏi đáp',
  purpose: 'Câu hỏi của phụ huynh và trả lời của nhà trường.',
  form: 'page',
  schema: z.strictObject({
    title,
    asked: day({ label: 'Ngày hỏi' }),
    answered: day({ label: 'Ngày trả lời' }).optional(),
    answeredBy: text({ label: 'Người trả lời' }).optional(),
    ...pageFields,
  }),
  address: (slug) => `/hoi-dap/${slug}/`,
  template: `${writeHere('câu trả lời của nhà trường')}\n`,
});
