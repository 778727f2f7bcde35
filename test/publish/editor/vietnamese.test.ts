import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeVietnamese, missingWords, ourWords } from '../../../src/publish/editor/vietnamese.ts';
import { projectRoot } from '../../support/portal.ts';

const read = (locale: string) =>
  readFileSync(join(projectRoot, 'node_modules/@sveltia/cms/locales', `${locale}.json`), 'utf8');
const pathsIn = (words: object, before = ''): string[] =>
  Object.entries(words).flatMap(([name, inner]) =>
    typeof inner === 'object' ? pathsIn(inner, `${before}${name}.`) : [before + name],
  );
const own = pathsIn(JSON.parse(read('vi')));
/** What is wrong with a configuration is told to whoever writes one, and ours is held against its schema. */
const needed = pathsIn(JSON.parse(read('en-US'))).filter((path) => !path.startsWith('config.'));

describe('the words of the editor', () => {
  it('are Vietnamese, all of them', () => {
    const complete = pathsIn(JSON.parse(completeVietnamese(read('vi'))));
    expect(needed.filter((path) => !complete.includes(path))).toEqual([]);
    expect(needed.length).toBeGreaterThan(600);
  });

  it('are no longer ours once Sveltia has them itself', () => {
    expect(Object.keys(missingWords).filter((path) => own.includes(path))).toEqual([]);
  });

  it('name the same values as the English ones', () => {
    const english = JSON.parse(read('en-US')) as Record<string, unknown>;
    const textAt = (path: string) =>
      path.split('.').reduce<unknown>((words, name) => (words as Record<string, unknown>)[name], english);
    const valuesIn = (text: string) => [...new Set(text.match(/\$\w+/g) ?? [])].sort();
    const unlike = Object.entries({ ...missingWords, ...ourWords }).filter(
      ([path, text]) => !valuesIn(text).every((value) => String(textAt(path)).includes(value)),
    );
    expect(unlike).toEqual([]);
  });

  it('say in our own way that something is not saved', () => {
    const words = JSON.parse(completeVietnamese(read('vi')));
    expect(words.saving_entry.error.title).toBe('Chưa lưu được bài');
    expect(words.saving_entry.error.description).toContain('vẫn còn nguyên');
  });

  it('speak of no fault where we say them ourselves', () => {
    const texts = Object.values({ ...missingWords, ...ourWords });
    expect(texts.filter((text) => /lỗi|vui lòng|!\}?$/i.test(text))).toEqual([]);
  });

  it('are looked at again when Sveltia no longer has those that we say otherwise', () => {
    expect(() => completeVietnamese('{}')).toThrow('look at its new version');
  });
});
