import type { ContentType } from '../../../src/content-types/content-type.ts';
import { editorSchema } from '../../../src/content-types/editor-schema.ts';
import { contentTypes } from '../../../src/content-types/index.ts';
import { parseYaml } from '../../../src/facts/yaml/parse-yaml.ts';
import { readData } from '../../../src/facts/yaml/read-data.ts';
import type { MessageExample } from './example.ts';
import { toExample } from './file-examples.ts';

/** What of a JSON Schema says how to reach a field. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
}

/** Written into every field in turn; a field that takes one of them says nothing of it. */
const wrongValues: Readonly<Record<string, string>> = {
  'ngày không có thật': '31/02/2025',
  'chữ lạ': 'Không Đúng!',
  'số âm': '-1',
  'một nhóm mục': '{ a: 1 }',
  'một danh sách': '[a, b]',
  'để trống': '',
};

/** What the reader says of every field of every content type: left out, misspelt, of the wrong kind. */
export const fieldExamples = (): MessageExample[] =>
  Object.values(contentTypes as Readonly<Record<string, ContentType>>).flatMap((type) => {
    const shape = editorSchema(type) as Shape;
    const seen = new Set<string>();
    return faultyTexts(shape, type)
      .flatMap(({ when, text, key }) => messagesOf(type, text, key).map((each) => ({ ...each, when })))
      .filter(({ text }) => isNew(seen, text.replace(/đang là "[^"]*"|nhưng đang là .*/, '')));
  });

const isNew = (seen: Set<string>, text: string) => !seen.has(text) && seen.add(text) !== undefined;

interface FaultyText {
  readonly when: string;
  readonly text: string;
  /** The key it is about. */
  readonly key: string;
}

/** Texts with one fault each, in the order of the fields. */
function faultyTexts(shape: Shape, type: ContentType): FaultyText[] {
  const top = shape.items ? '- ' : '';
  const strange = `khac-${type.id}`;
  const unknown = { when: 'mục không có', key: strange, text: `${top}${strange}: x` };
  const known = keyPaths(shape.items ?? shape).flatMap((path) => {
    const key = path.at(-1) ?? '';
    const around = path.slice(0, -1);
    const put = (line: string) => top + nested(around, line, top.length);
    return [
      { when: `${path.join('.')}: không ghi`, key, text: put(`khac-${type.id}: x`) },
      { when: `${path.join('.')}: gõ nhầm`, key: `${key}x`, text: put(`${key}x: a`) },
      ...Object.entries(wrongValues).map(([name, value]) => ({
        when: `${path.join('.')}: ${name}`,
        key,
        text: put(`${key}: ${value}`),
      })),
    ];
  });
  return [unknown, ...known];
}

/** Paths of all keys; `[]` steps into a list, `*` stands for any key of a group. */
function keyPaths({ properties = {} }: Shape): string[][] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const inner =
      field.items ?? (typeof field.additionalProperties === 'object' ? field.additionalProperties : field);
    const step = field.items ? `${key}[]` : key;
    return [[key], ...keyPaths(inner).map((path) => [step, ...path])];
  });
}

/** A line inside the groups and lists around it. */
function nested(around: readonly string[], line: string, indent: number): string {
  const lines = around.map((step, i) => {
    const key = step.replace('[]', '');
    return `${'    '.repeat(i)}${isInList(around, i) ? '- ' : ''}${key}:`;
  });
  const last = `${'    '.repeat(around.length)}${isInList(around, around.length) ? '- ' : ''}${line}`;
  return [...lines, last].map((each, i) => (i === 0 ? each : ' '.repeat(indent) + each)).join('\n');
}

const isInList = (around: readonly string[], at: number) => around[at - 1]?.endsWith('[]') ?? false;

function messagesOf(type: ContentType, text: string, key: string): MessageExample[] {
  const path = `content/${type.id}${type.single ? '' : '/vi-du'}.${type.form === 'data' ? 'yaml' : 'md'}`;
  const result = readData(`${text}\n`, parseYaml(text), type.schema, { path, firstLine: 1 });
  if (!('problems' in result)) return [];
  return result.problems
    .filter(({ message }) => message.includes(`"${key}"`))
    .map((problem) => toExample(`muc/${type.id}`, '', problem));
}
