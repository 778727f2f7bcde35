import { describes } from '../../checks/image-alt.ts';
import { type ContentTypeId, contentTypes } from '../../content-types/index.ts';
import { isAltPlaceholder } from '../../domain/alt-placeholder.ts';
import { describeIssues } from '../../domain/describe-issue.ts';
import { wholeList } from '../file-format/shape.ts';
import { toFile } from '../file-format/to-file.ts';
import type { RefusalRules } from '../refusal-rules.ts';
import type { SavedEntry } from './saved-entry.ts';
import { type ShownPicture, shownPictures } from './shown-pictures.ts';

const messages = {
  noAlt: (file: string) =>
    `Ảnh ${file} chưa có mô tả. Hãy viết một câu nói ảnh có gì, cho người không nhìn thấy ảnh.`,
  emptyAlt: (file: string, alt: string) =>
    `Mô tả của ảnh ${file} là “${alt}”, chưa nói ảnh có gì. Hãy viết một câu, như “Học sinh lớp 3A đọc sách dưới gốc bàng”.`,
  tooNarrow: (file: string, width: number, min: number) =>
    `Ảnh ${file} rộng ${width} px, cần ít nhất ${min} px. Hãy chọn ảnh gốc lớn hơn.`,
};

/** What a person is shown, under the words that nothing was saved: each reason on a line of its own. */
export const notSaved = (refusals: readonly string[]): string =>
  refusals.length > 1 ? refusals.map((each) => `• ${each}`).join('\n') : refusals.join('');

/** Width in px of a picture that was picked in this session, by the name it is saved under. */
export type WidthOf = (file: string) => number | undefined;

/**
 * Why a file would not pass, as far as a browser can know: fields that cannot be read, pictures without a
 * description or too narrow. Empty when it may be saved; a draft may lack what the rules ask for.
 */
export function refusalsOf(entry: SavedEntry, rules: RefusalRules, widthOf: WidthOf): string[] {
  return [
    ...unreadable(entry, rules),
    ...(entry.data['draft'] === true
      ? []
      : shownPictures(entry, rules).flatMap((each) => faultsOf(each, rules[entry.type], widthOf))),
  ];
}

function unreadable({ type, data }: SavedEntry, rules: RefusalRules): string[] {
  const { schema } = contentTypes[type];
  const { shape = { kind: 'group', fields: {} } } = rules[type] ?? {};
  const texts = toFile(shape, shape.kind === 'group' ? data : data[wholeList]) ?? {};
  const result = schema.safeParse(texts);
  return result.success
    ? []
    : describeIssues(schema, result.error, texts, 'form').map(({ message }) => message);
}

function faultsOf(
  { file, alt }: ShownPicture,
  rules: RefusalRules[ContentTypeId],
  widthOf: WidthOf,
): string[] {
  const { picture } = rules ?? {};
  const width = widthOf(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [
    ...(picture?.needsAlt ? altFaults(name, alt) : []),
    ...(width !== undefined && picture?.minWidthPx !== undefined && width < picture.minWidthPx
      ? [messages.tooNarrow(name, width, picture.minWidthPx)]
      : []),
  ];
}

function altFaults(file: string, alt: string): string[] {
  if (alt.trim() === '') return [messages.noAlt(file)];
  return describes({ alt, file }) && !isAltPlaceholder(alt) ? [] : [messages.emptyAlt(file, alt)];
}
