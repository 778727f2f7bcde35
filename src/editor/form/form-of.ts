import type { ContentType } from '../../content-types/content-type.ts';
import type { ContentTypeId } from '../../content-types/index.ts';
import type { EditorInput } from '../editor-input.ts';
import { wholeList } from '../file-format/shape.ts';
import { mediaFor } from '../media-for.ts';
import { namedFilesOf } from '../named-files.ts';
import type { Field } from './field.ts';
import { type FormContext, fieldOf, fieldsOf } from './field-of.ts';
import { isGroup, schemaOf } from './json-schema.ts';

/** Pages whose text may stay empty: what counts is in their fields or files. */
const withoutText: readonly string[] = ['van-ban', 'hoc-lieu', 'album', 'lien-he'];

/**
 * The whole form of a type: the fields of its schema and, for pages, the text. A file that is a list is one field.
 *
 * @param choices What may be chosen in some fields, by their path.
 */
export function formOf(type: ContentType, input: EditorInput, choices: FormContext['choices'] = {}): Field[] {
  const schema = schemaOf(type);
  const files = namedFilesOf(type, schema);
  const shrink = mediaFor(input.pictures.get(type.id as ContentTypeId));
  const context = { type: type.id, input, files, choices };
  const own = isGroup(schema) ? fieldsOf(schema, context) : [fieldOf(wholeList, schema, true, context, '')];
  const fields = own.map((field) => withMedia(field, shrink));
  return type.form === 'data' ? fields : inOrderOfWork([...fields, bodyField(type)]);
}

/** What nearly every page has, in the order in which it is filled in; what few have comes below. */
const firstFields = [
  'cover',
  'coverAlt',
  'file',
  'files',
  'attachments',
  'photos',
  'summary',
  'body',
  'draft',
];

function inOrderOfWork(fields: readonly Field[]): Field[] {
  const rank = ({ name, required }: Field) => {
    const place = firstFields.indexOf(name);
    if (place >= 0) return 1 + place;
    return required ? 0 : firstFields.length + 1;
  };
  // The preview shows what readers see first, not every box.
  const shown = (field: Field) => (rank(field) > firstFields.length ? { ...field, preview: false } : field);
  return [...fields].sort((a, b) => rank(a) - rank(b)).map(shown);
}

const bodyField = ({ id }: ContentType): Field => ({
  name: 'body',
  label: 'Nội dung',
  widget: 'richtext',
  required: !withoutText.includes(id),
  hint: 'Bấm nút ảnh để thêm ảnh vào bài; mỗi ảnh cần một câu mô tả.',
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: ['image'],
  linked_images: false,
});

/** Every field that takes pictures makes them as the rules want them, also those inside lists and groups. */
function withMedia(field: Field, media: Readonly<Record<string, unknown>>): Field {
  const inner = field['fields'] as readonly Field[] | undefined;
  const single = field['field'] as Field | undefined;
  return {
    ...field,
    ...((field.widget === 'image' || field.widget === 'file') && media),
    ...(inner && { fields: inner.map((each) => withMedia(each, media)) }),
    ...(single && { field: withMedia(single, media) }),
  };
}
