import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../scripts/docs/messages/check-examples.ts';
import { fieldExamples } from '../../scripts/docs/messages/field-examples.ts';
import { glossary } from '../../scripts/docs/messages/glossary.ts';
import { messagesFile, readCatalogue } from '../../scripts/messages-file.ts';
import { projectRoot } from '../support/portal.ts';
import { faultsOf } from './faults-of.ts';

const catalogue = await readCatalogue();

describe('the catalogue of messages', () => {
  it('shows an example for every place of the code that words a message', () => {
    expect(catalogue.unshown.map(({ file, line, words }) => `${file}:${line} ${words}`)).toEqual([]);
  });

  it('stands in the project as the code makes it today (npm run generate)', () => {
    const [path, text] = messagesFile(catalogue);
    expect(readFileSync(join(projectRoot, path), 'utf8')).toBe(text);
  });

  it('explains each foreign word once', () => {
    const words = glossary.map(({ word }) => word.toLowerCase());
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

it('every message can be read by a teacher', () => {
  const all = [...catalogue.shown, ...checkExamples(), ...fieldExamples()];
  const told = all.flatMap((example) =>
    faultsOf(example).map((fault) => `${example.part}: ${fault}: ${example.text}`),
  );
  expect([...new Set(told)]).toEqual([]);
});

describe('what no message may do', () => {
  const faults = (text: string, others: Partial<Parameters<typeof faultsOf>[0]> = {}) =>
    faultsOf({ part: 'tep', when: '', text, ...others });

  it.each([
    ['Ảnh rộng 499 px. Hãy thay ảnh.', []],
    ['Thiếu "date" (Ngày đăng). Hãy thêm dòng `date: 2025-09-05`.', []],
    ['Hãy ghi ngày duyệt (approvedOn).', []],
    ['Tệp có front matter hỏng. Hãy sửa.', ['words that are not Vietnamese: front, matter']],
    ['Không đọc được YAML. Hãy sửa.', ['words that are not Vietnamese: YAML']],
    ['Giá trị là undefined. Hãy sửa.', ['words that are not Vietnamese: undefined']],
    ['Có lỗi ở đây. Hãy sửa.', ['speaks of a fault (lỗi)']],
    ['Không đạt!', ['has an exclamation mark', 'does not end as a sentence']],
    ['Thiếu ảnh', ['does not end as a sentence']],
    ['Thiếu  ảnh.', ['has two spaces']],
    ['Được 9.5 điểm.', ['writes a decimal with a point']],
    ['Được 9,5 điểm.', []],
    ['Thiếu ảnh.'.normalize('NFD'), expect.arrayContaining(['letters in pieces'])],
    [`Thiếu ${'ảnh '.repeat(73)}ở.`, []],
    [`Thiếu ${'ảnh '.repeat(73)}ởi.`, ['has more than 300 letters']],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected));

  it('leaves a broken rule without anything to do', () => {
    expect(faults('Thiếu ảnh.', { outcome: 'fail' })).toEqual(['does not say what to do']);
    expect(faults('Thiếu ảnh. Hãy thêm ảnh.', { outcome: 'fail' })).toEqual([]);
    expect(faults('Đủ ảnh.', { outcome: 'pass' })).toEqual([]);
  });

  it('speaks of a field without its place', () => {
    const text = 'Thiếu "date" (Ngày đăng). Hãy thêm dòng `date: 2025-09-05`.';
    expect(faults(text, { part: 'muc/tin-tuc' })).toEqual(['names no place']);
    expect(faults(text, { part: 'muc/tin-tuc', at: 'content/tin-tuc/a.md:1' })).toEqual([]);
  });
});
