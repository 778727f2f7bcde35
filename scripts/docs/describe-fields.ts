import type { ContentType } from '../../src/content-types/content-type.ts';
import { editorSchema } from '../../src/content-types/editor-schema.ts';

/** `docs/huong-dan/cac-muc-noi-dung.md`: every content type with its fields, for the people who write. */
export function describeFields(types: readonly ContentType[]): string {
  const parts = types.map(
    (type) => `## ${type.label}\n\n${type.purpose} Nơi đặt: \`${placeOf(type)}\`.\n\n${fieldTable(type)}`,
  );
  return `${['# Các mục nội dung', intro, ...parts].join('\n\n')}\n`;
}

const intro =
  'Trang này được tạo tự động bằng `npm run generate`. Ngày viết theo dạng 2025-09-05 hoặc 05/09/2025. Mục có dấu ✱ là bắt buộc.';

function placeOf({ id, form, single }: ContentType): string {
  const extension = form === 'data' ? 'yaml' : 'md';
  return single ? `content/${id}.${extension}` : `content/${id}/…/<ten-tep>.${extension}`;
}

interface Field {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
}

function fieldTable(type: ContentType): string {
  const schema = editorSchema(type) as Field;
  const fields = rowsOf(schema.items ?? schema, '');
  return ['| Mục | Nghĩa | Ghi chú |', '|---|---|---|', ...fields].join('\n');
}

function rowsOf({ properties = {}, required = [] }: Field, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => [
    `| \`${prefix}${name}\`${required.includes(name) ? ' ✱' : ''} | ${field.title ?? ''} | ${noteOf(field)} |`,
    ...rowsOf(field.items ?? field, `${prefix}${name}.`),
  ]);
}

function noteOf({ description = '', enum: choices, enumDescriptions = [], examples = [] }: Field): string {
  const list = choices?.map((id, i) => `\`${id}\` (${enumDescriptions[i] ?? id})`).join(', ');
  const example = examples[0] === undefined ? '' : `Ví dụ: \`${String(examples[0])}\`.`;
  return [description, list && `Chọn: ${list}.`, example].filter(Boolean).join(' ');
}
