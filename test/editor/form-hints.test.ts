import { describe, expect, it } from 'vitest';
import { editorSchema } from '../../src/content-types/editor-schema.ts';
import { contentTypes } from '../../src/content-types/index.ts';
import { editorConfig } from '../../src/editor/editor-config.ts';
import { editorInput } from '../support/editor/editor-input.ts';

/** Words of whoever writes files; a teacher who knows Word has seen none of them. */
const wordsOfFiles =
  /\b(true|false|YAML|front matter|slug|Y{4}|M{2}|D{2})\b|tên tệp|đuôi|thư mục|khối YAML|content\/|\(id\)|\.(md|mdx|yaml)\b|`|dấu nháy|T\d{2}:\d{2}/i;

const { cms } = editorConfig(editorInput());

interface Told {
  /** The way to the box, by the names of the fields. */
  readonly way: string;
  readonly text: string;
  readonly isHint: boolean;
}

/** Every text that a person is told beside a box. */
function told(value: unknown, way = ''): Told[] {
  if (Array.isArray(value)) return value.flatMap((each) => told(each, way));
  if (typeof value !== 'object' || value === null) return [];
  const { name, hint, label, pattern } = value as Readonly<Record<string, unknown>>;
  const here = name ? `${way}/${name}` : way;
  const refusal = Array.isArray(pattern) ? pattern[1] : undefined;
  const texts = [hint, label, refusal].flatMap((text) =>
    typeof text === 'string' ? { way: here, text, isHint: text === hint } : [],
  );
  return [...texts, ...Object.values(value).flatMap((each) => told(each, here))];
}
const all = told([...cms.collections, ...cms.singletons]);

describe('what stands beside a box', () => {
  it('speaks of no file, no folder and no key', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ text }) => wordsOfFiles.test(text))).toEqual([]);
  });

  it('is a whole sentence where it is a hint', () => {
    const hints = all.filter(({ isHint }) => isHint);
    expect(hints.length).toBeGreaterThan(80);
    expect(hints.filter(({ text }) => !/[.…]$|Ví dụ: \S.*$/.test(text))).toEqual([]);
  });

  it.each(['Đặt true khi', 'Tên tệp không có đuôi', 'Ngày YYYY-MM-DD', '`date`', 'content/to-chuc', 'a.md'])(
    'would not pass with %s',
    (text) => expect(wordsOfFiles.test(text)).toBe(true),
  );
});

it('leaves the words for whoever writes files as they are', () => {
  const schema = JSON.stringify(editorSchema(contentTypes['tin-tuc']));
  expect(schema).toContain('Đặt true khi bài chưa xong');
  expect(schema).not.toContain('Bật khi bài chưa xong');
  expect(schema).not.toContain('formWords');
  const form = JSON.stringify(editorSchema(contentTypes['tin-tuc'], 'form'));
  expect(form).toContain('Bật khi bài chưa xong');
  expect(form).not.toContain('formWords');
});
