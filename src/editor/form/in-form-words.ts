import { contentTypes } from '../../content-types/index.ts';
import { lazily } from '../../domain/lazily.ts';
import { entryName } from '../entry-name.ts';
import { type JsonSchema, schemaOf } from './json-schema.ts';

/** What a person who fills in forms calls a field, and the words of its choices. */
interface KnownField {
  readonly label: string;
  readonly choices: ReadonlyMap<string, string>;
}

/**
 * A message of the checks in the words of the forms: it was written for whoever writes files, and names folders, keys
 * and lines. The sections and boxes of the editor have labels instead.
 */
export const inFormWords = (message: string): string =>
  rewritings.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message);

type Replacement = (found: string, ...groups: string[]) => string;

/** In this order: what goes first leaves nothing for the later ones. */
const rewritings: readonly (readonly [RegExp, Replacement])[] = [
  [/, mỗi hoạt động một thư mục có tệp index\.md và ảnh/g, () => ', mỗi hoạt động một album'],
  [/chạy `npm run fix` để [^,.;]*, hoặc /g, () => ''],
  [/"(content\/[^"]+\/[^"]+)"/g, (_, path) => entryName(path, [])],
  [
    /(?:(?:tệp|thư mục) )?content\/(?!cong-khai\.lock)([a-z-]+)(?:\/<[^>]*>|[/.][\w./-]*\w)?\/?/g,
    sectionWords,
  ],
  [/xóa dòng `(\w+): true`/g, (_, key) => `tắt ô ${box(key)}`],
  [/(?:thêm |có )?dòng `(\w+): true`/g, (_, key) => `bật ô ${box(key)}`],
  [/\(`(\w+): true`\)/g, (_, key) => `(bật ô ${box(key)})`],
  [
    /(?:(?:dòng|loại|chủ đề|tháng) )?`(\w+): ([^`]*)`/g,
    (_, key, value) => `ô ${box(key)} là “${choiceOf(key, value)}”`,
  ],
  [/`([a-z\d]+(?:-[a-z\d]+)*)`/g, (_, id) => `“${anyChoice(id)}”`],
  [/"(\w+)" \(([^)]*)\)/g, (found, key, label) => (labelOf(key) === label ? `“${label}”` : found)],
  [/ \((\w+(?:, \w+)*)\)/g, (found, keys) => (keys.split(', ').every(isKey) ? '' : found)],
  [/(mỗi [^,.]*) một tệp\b/g, (_, each) => `${each} một mục`],
  [/vào tệp(?: này)?(?=[.,;])/g, () => 'vào mục này'],
  [/thêm dòng này/g, () => 'điền ô này'],
  [/phần thông tin ở đầu bài/g, () => 'các ô của bài'],
];

function sectionWords(found: string, name: string): string {
  const label = Object.values(contentTypes).find(({ id }) => id === name)?.label;
  return label ? `mục ${label}` : found;
}

const box = (key: string) => `“${labelOf(key) ?? key}”`;
const labelOf = (key: string) => knownFields().get(key)?.label;
const isKey = (key: string) => knownFields().has(key);
const anyChoice = (id: string) =>
  [...knownFields().values()].find(({ choices }) => choices.has(id))?.choices.get(id) ?? id;
const choiceOf = (key: string, value: string) => knownFields().get(key)?.choices.get(value) ?? value;

/** Fields of every type by their keys; where two types have the same key, it means the same. */
const knownFields = lazily(() => {
  const known = new Map<string, KnownField>();
  for (const type of Object.values(contentTypes)) collect(schemaOf(type), known);
  return known;
});

function collect(schema: JsonSchema, known: Map<string, KnownField>): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const { title, enum: ids = [], enumDescriptions = [] } = field.items?.enum ? field.items : field;
    const choices = new Map(ids.map((id, i) => [id, enumDescriptions[i] ?? id]));
    if (title && !known.has(key)) known.set(key, { label: title, choices });
    collect(field, known);
  }
  if (schema.items) collect(schema.items, known);
}
