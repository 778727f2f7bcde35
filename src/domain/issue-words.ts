import { closest } from './closest.ts';
import { chooseMeant } from './did-you-mean.ts';
import type { SchemaField } from './schema-field.ts';

export const emptyFile = 'Tệp chưa có nội dung. Hãy điền các mục cần thiết.';

/** What to write where a field is missing; `key` as it stands in the file. */
export function howToAdd({ key, form, keys, sample }: SchemaField & { readonly key: string }): string {
  if (sample !== undefined) return `Hãy thêm dòng \`${key}: ${sample}\`, sửa lại cho đúng.`;
  if (form === 'list' && keys.length > 0)
    return `Hãy thêm dòng \`${key}:\`, rồi viết bên dưới từng khối thụt vào, bắt đầu bằng dấu gạch ngang, có các mục: ${keys.join(', ')}.`;
  if (form === 'list')
    return `Hãy thêm dòng \`${key}:\`, rồi viết bên dưới mỗi điều một dòng thụt vào, bắt đầu bằng dấu gạch ngang.`;
  if (form === 'group')
    return `Hãy thêm dòng \`${key}:\`, rồi viết bên dưới các dòng thụt vào${keys.length > 0 ? `: ${keys.join(', ')}` : ', mỗi mục một dòng'}.`;
  return `Hãy thêm dòng \`${key}: …\`, thay dấu … bằng nội dung.`;
}

/** @param found Begins the sentence: the field and what stands in it. */
export function notInList(
  found: string,
  value: string,
  choices: SchemaField['choices'] = {},
  reader: 'file' | 'form',
): string {
  const ids = Object.keys(choices);
  const byLabel = closest(value, Object.values(choices));
  const meant = closest(value, ids) ?? ids.find((id) => choices[id] === byLabel);
  const known = ids.map((id) => (reader === 'form' ? (choices[id] ?? id) : `${id} (${choices[id]})`));
  return `${found}. ${chooseMeant(meant, known)}`;
}

/** Which two fields exclude each other. */
export const oneOf = (keys: unknown): string =>
  `Hãy ghi một trong hai mục ${(keys as readonly string[]).map((key) => `"${key}"`).join(' và ')}, không ghi cả hai.`;

const custom: Readonly<Record<string, string>> = {
  day: ', không phải là một ngày có thật. Hãy viết năm-tháng-ngày như 2025-09-05, hoặc ngày/tháng/năm như 05/09/2025.',
  month: ', không phải là một tháng. Hãy viết năm-tháng như 2025-09.',
  decimal: ', không phải là một số. Hãy viết số như 2 hoặc 0,5.',
  'yes-no': ', chưa rõ là có hay không. Hãy viết `true` (có) hoặc `false` (không).',
  colour:
    ', không phải là một màu. Hãy viết dấu # và sáu chữ số hoặc chữ cái từ a đến f, trong dấu nháy, như "#1d6a3f".',
  'school-year': ', không phải là một năm học. Hãy viết hai năm liền nhau như 2025-2026.',
};

/** Ends the sentence for rules that the fields of `fields.ts` have of their own. */
export function customWords(params: Readonly<Record<string, unknown>>, field: SchemaField): string {
  const kind = String(params['kind']);
  if (kind === 'count') return `. Hãy viết một số nguyên từ ${params['min']} trở lên.`;
  return custom[kind] ?? `. ${formatWords('', field)}`;
}

const formats: Readonly<Record<string, string>> = {
  url: 'Hãy viết đủ địa chỉ, bắt đầu bằng https://.',
  email: 'Hãy viết một địa chỉ thư điện tử như vanphong@truong.edu.vn.',
};

/** What to write instead of something that has not the form of its field. */
export function formatWords(format: string, { sample, hint }: SchemaField): string {
  const known = formats[format];
  if (known) return known;
  if (hint && sample) return `${hint} Hãy viết như ${sample}.`;
  const usual = 'Hãy chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối';
  return sample ? `${usual}, như ${sample}.` : `${usual}.`;
}

/** Something of the wrong kind: a list where a line belongs. */
export function wrongKind(name: string, { form, keys }: SchemaField, value: unknown): string {
  const found = Array.isArray(value)
    ? 'một danh sách'
    : typeof value === 'object'
      ? 'một nhóm mục'
      : `"${String(value).slice(0, 60)}"`;
  const colonHint =
    form === 'line' && typeof value === 'object' && !Array.isArray(value)
      ? ' Nếu nội dung có dấu hai chấm, hãy đặt nó trong dấu ngoặc kép.'
      : '';
  const inside = keys.length > 0 ? `: ${keys.join(', ')}` : '';
  return `${name} đang là ${found}. Hãy viết ${form === 'group' ? 'một nhóm mục, mỗi mục một dòng thụt vào' : 'một dòng chữ'}${inside}.${colonHint}`;
}
