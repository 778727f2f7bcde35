import type { ContentType } from '../content-types/content-type.ts';
import { type ContentTypeId, contentTypes } from '../content-types/index.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import type { EditorInput } from './editor-input.ts';
import type { Field } from './form/field.ts';
import { fieldsOf } from './form/field-of.ts';
import { isGroup, isOpen, type JsonSchema, schemaOf } from './form/json-schema.ts';
import { namedFilesOf } from './named-files.ts';
import { mediaFor } from './media-for.ts';

/** A section of the editor, in the words of Sveltia's configuration. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** What one of them is called: “Tạo … mới”. */
const singular: Partial<Readonly<Record<ContentTypeId, string>>> = {
  'tin-tuc': 'tin, bài',
  'thong-bao': 'thông báo',
  'cong-khai': 'mục công khai',
  'van-ban': 'văn bản',
  'hoc-lieu': 'học liệu',
  album: 'album ảnh',
  'to-chuc': 'người',
};

/** Pages whose text may stay empty: what counts is in their fields or files. */
const withoutText: readonly string[] = ['van-ban', 'hoc-lieu', 'album', 'lien-he'];

/** Days that sort the lists of the editor. */
const sortedBy = ['date', 'published', 'issued', 'updated', 'asked', 'opens', 'from'];

/**
 * Types whose files a form can show in full. The others, timetables say, have keys of the writer's own choice: a form
 * would lose them.
 */
export const isEditable = (type: ContentType): boolean => {
  const schema = schemaOf(type);
  return isGroup(schema) && !hasOpenPart(schema);
};

const hasOpenPart = (schema: JsonSchema): boolean =>
  isOpen(schema) ||
  Object.values(schema.properties ?? {}).some(hasOpenPart) ||
  (schema.items !== undefined && hasOpenPart(schema.items));

const editable = (): ContentType[] => Object.values<ContentType>(contentTypes).filter(isEditable);

/** Every type that is a folder of files, in the order of the menu. */
export const collectionsOf = (input: EditorInput): Collection[] =>
  editable()
    .filter(({ single }) => !single)
    .map((type) => collectionOf(type, input));

/** Types that are one file. */
export const singletonsOf = (input: EditorInput): Collection[] =>
  editable()
    .filter(({ single }) => single)
    .map((type) => ({
      name: type.id,
      label: type.label,
      file: `content/${type.id}.${type.form === 'data' ? 'yaml' : 'md'}`,
      media_folder: '',
      public_folder: '',
      fields: formOf(type, input),
    }));

function collectionOf(type: ContentType, input: EditorInput): Collection {
  const { id, label, purpose, form } = type;
  const fields = formOf(type, input);
  const names = fields.map(({ name }) => name);
  const day = sortedBy.find((name) => names.includes(name));
  const title = ['title', 'name'].find((name) => names.includes(name));
  return {
    name: id,
    label,
    label_singular: singular[id as ContentTypeId] ?? label.toLowerCase(),
    description: purpose,
    folder: `content/${id}`,
    create: true,
    // Files lie beside the page that names them.
    media_folder: '',
    public_folder: '',
    ...(form === 'data'
      ? { extension: 'yaml', format: 'yaml', editor: { preview: false } }
      : { extension: 'md', format: 'yaml-frontmatter', path: pathFor(type, day, input) }),
    ...slugFor(title),
    summary: [title ? `{{${title}}}` : '{{slug}}', day && title ? ` · {{${day}}}` : ''].join(''),
    ...(title && { identifier_field: title }),
    ...(day && { sortable_fields: { fields: [...(title ? [title] : []), day], default: { field: day, direction: 'descending' } } }),
    ...(names.includes('draft') && {
      view_filters: { filters: [{ label: 'Bản nháp', field: 'draft', pattern: true }] },
    }),
    fields,
  };
}

/** Disclosures and notices lie by school year, all other pages by month, as `npm run new` puts them. */
function pathFor({ id }: ContentType, day: string | undefined, { today }: EditorInput): string {
  if (id === 'cong-khai') return `${schoolYearOf(today)}/{{slug}}/index`;
  return ['tin-tuc', 'thong-bao', 'van-ban', 'hoc-lieu'].includes(id) && day
    ? `{{fields.${day} | date('YYYY-MM')}}/{{slug}}/index`
    : '{{slug}}/index';
}

/** Named after the title; files without one, as those of a week, get their name from the person. */
const slugFor = (title: string | undefined) => ({
  slug: title
    ? `{{${title}}}`
    : {
        template: '{{fields._slug}}',
        hint: 'Tên tệp: tuần như 2025-W36, năm học như 2025-2026, hoặc vài chữ không dấu.',
        pattern: ['^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$', 'Chỉ dùng chữ không dấu, chữ số và dấu gạch nối.'],
      },
});

function formOf(type: ContentType, input: EditorInput): Field[] {
  const schema = schemaOf(type);
  const files = namedFilesOf(type, schema);
  const shrink = mediaFor(input.pictures.get(type.id as ContentTypeId));
  const fields = fieldsOf(schema, { type: type.id, input, files }).map((field) => withMedia(field, shrink));
  return type.form === 'data' ? fields : inOrderOfWork([...fields, bodyField(type)]);
}

/** What nearly every page has, in the order in which it is filled in; what few have comes below. */
const firstFields = ['cover', 'coverAlt', 'file', 'files', 'attachments', 'photos', 'summary', 'body'];

function inOrderOfWork(fields: readonly Field[]): Field[] {
  const rank = ({ name, required }: Field) => {
    const place = firstFields.indexOf(name);
    if (place >= 0) return 1 + place;
    return required ? 0 : firstFields.length + 1;
  };
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

const bodyField = ({ id }: ContentType): Field => ({
  name: 'body',
  label: 'Nội dung',
  widget: 'richtext',
  required: !withoutText.includes(id),
  hint: 'Bấm nút ảnh để thêm ảnh vào bài; mỗi ảnh cần một câu mô tả.',
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
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
