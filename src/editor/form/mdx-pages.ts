import type { ContentType } from '../../content-types/content-type.ts';
import type { Collection } from '../collections.ts';
import { mdxFormatName } from '../file-format/format-name.ts';
import type { Field } from './field.ts';

/**
 * A second section for the pages of a type that are MDX. Their text stands in the form letter by letter: a form with
 * buttons would lose the components. Such pages are begun by whoever knows files, so none can be added or deleted here.
 */
export const mdxPagesOf = (type: ContentType, pages: Collection): Collection => ({
  ...pages,
  name: `${type.id}${mdxSuffix}`,
  label: `${type.label} có khung`,
  extension: 'mdx',
  format: mdxFormatName(type),
  create: false,
  delete: false,
  editor: { preview: false },
  fields: pages.fields.map((field) => (field.name === 'body' ? textField(field) : field)),
});

/** What such a section is called besides the type. */
export const mdxSuffix = '-mdx';

const textField = ({ name, label, required }: Field): Field => ({
  name,
  label,
  required,
  widget: 'text',
  hint: 'Đoạn nằm giữa dấu < và dấu > là khung có sẵn của trang. Sửa chữ quanh đó, và giữ nguyên những đoạn ấy.',
});
