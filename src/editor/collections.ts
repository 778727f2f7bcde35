import type { ContentType } from '../content-types/content-type.ts';
import { type ContentTypeId, contentTypes } from '../content-types/index.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import { type Declarations, declarationsOf } from './declarations.ts';
import type { EditorInput } from './editor-input.ts';
import { formatName } from './file-format/format-name.ts';
import type { Field } from './form/field.ts';
import { formOf } from './form/form-of.ts';
import { mdxPagesOf } from './form/mdx-pages.ts';
import { weekTitles } from './preview/week-preview.ts';

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

/** Days that sort the lists of the editor. */
const sortedBy = ['date', 'published', 'issued', 'updated', 'asked', 'opens', 'from'];

/** What people write every week; the editor opens with the first. */
const often: readonly string[] = [
  'tin-tuc',
  'thong-bao',
  'lich-cong-tac',
  'thuc-don',
  'album',
  'hoc-lieu',
  'van-ban',
  'cong-khai',
];

/** A line between the sections that are used often and the others. */
export interface Divider {
  readonly divider: true;
}

const allTypes: readonly ContentType[] = Object.values(contentTypes);

/** Every type that is a folder of files: what is written often, then the others in the order of the menu. */
export function collectionsOf(input: EditorInput): (Collection | Declarations | Divider)[] {
  const types = allTypes.filter(({ single }) => !single);
  const first = often.flatMap((id) => types.filter((type) => type.id === id));
  const others = types.filter(({ id }) => !often.includes(id));
  const made = (each: ContentType): (Collection | Declarations)[] =>
    each.id === 'khai-bao' ? declarationsOf(each, input) : collectionsFor(each, input);
  return [...first.flatMap(made), { divider: true }, ...others.flatMap(made)];
}

/** The section of a type, and one for its MDX pages where the school has any. */
function collectionsFor(type: ContentType, input: EditorInput): Collection[] {
  const pages = collectionOf(type, input);
  return type.form === 'page-or-mdx' && input.hasMdxPages ? [pages, mdxPagesOf(type, pages)] : [pages];
}

/** Types that are one file. */
export const singletonsOf = (input: EditorInput): Collection[] =>
  allTypes
    .filter(({ single }) => single)
    .map((type) => ({
      name: type.id,
      label: type.label,
      file: `content/${type.id}.${type.form === 'data' ? 'yaml' : 'md'}`,
      format: formatName(type),
      ...(type.form === 'data' && { editor: { preview: false } }),
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
    format: formatName(type),
    ...(form === 'data'
      ? { extension: 'yaml', ...(!(id in weekTitles) && { editor: { preview: false } }) }
      : { extension: 'md', path: pathFor(type, day, input) }),
    ...slugFor(id, title, day),
    summary: [
      title ? `{{${title}}}` : '{{slug}}',
      day && title ? ` · {{${day} | date('DD/MM/YYYY')}}` : '',
    ].join(''),
    ...(title && { identifier_field: title }),
    ...(day && {
      sortable_fields: {
        fields: [...(title ? [title] : []), day],
        default: { field: day, direction: 'descending' },
      },
    }),
    ...(names.includes('draft') && {
      view_filters: { filters: [{ name: 'ban-nhap', label: 'Bản nháp', field: 'draft', pattern: true }] },
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

/** What the person is told who names a file; a title names it else. */
const nameHints: Readonly<Record<string, string>> = {
  'lich-cong-tac': 'Tuần đã điền sẵn. Soạn tuần khác thì sửa năm và số tuần, như 2025-W36.',
  'thuc-don': 'Tuần đã điền sẵn. Soạn tuần khác thì sửa năm và số tuần, như 2025-W36.',
  'giai-trinh': 'Vài chữ không dấu nói về việc này, nối bằng dấu gạch, như thieu-bai-thang-10.',
};
const yearHint = 'Năm học, như 2025-2026.';

/** Named after the title; files without one, as those of a week, get their name from the person. */
const slugFor = (id: string, title: string | undefined, day: string | undefined) => ({
  slug: title
    ? `{{${title}}}`
    : {
        template: day ? `{{${day}}}` : '{{uuid_short}}',
        editable: ['create'],
        hint: nameHints[id] ?? yearHint,
        pattern: ['^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$', 'Chỉ dùng chữ không dấu, chữ số và dấu gạch nối.'],
      },
});
