import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { khaiBao } from '../../../src/content-types/khai-bao.ts';
import { tinTuc } from '../../../src/content-types/tin-tuc.ts';
import { locateYaml } from '../../../src/facts/yaml/locate.ts';
import { parseYaml } from '../../../src/facts/yaml/parse-yaml.ts';
import { readData } from '../../../src/facts/yaml/read-data.ts';

const path = 'content/tin-tuc/a.md';
const parsed = (source: string) => parseYaml(source)?.value;
const read = <T>(source: string, schema: z.ZodType<T>, firstLine = 2) =>
  readData(source, parseYaml(source), schema, { path, firstLine });

/** Problems of front matter that begins on the second line of its file, as `line:column message`. */
function problemsOf(source: string): string[] {
  const result = read(source, tinTuc.schema);
  return 'problems' in result
    ? result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : [];
}

describe('every scalar stays the text that was typed', () => {
  it.each([
    '2025',
    '012',
    '30/4',
    '20/11',
    'yes',
    'no',
    'true',
    'null',
    '~',
    '1e3',
    '0x1F',
    '1_000',
    '12:30',
    '2025-09-05',
    '.5',
    '5%',
  ])('title: %s', (title) => expect(parsed(`title: ${title}`)).toEqual({ title }));
  it('in lists and groups too', () => {
    expect(parsed('a: [1, 02]\nb: { c: no }\nd:\n  - 2025-09-05\n')).toEqual({
      a: ['1', '02'],
      b: { c: 'no' },
      d: ['2025-09-05'],
    });
  });
  it('with quotation marks taken off and folded lines joined', () => {
    expect(parsed('a: "Hội nghị: năm học"\nb: >-\n  một\n  hai\n')).toEqual({
      a: 'Hội nghị: năm học',
      b: 'một hai',
    });
  });
});

it('drops keys that are left empty, as a form hands them over', () => {
  expect(parsed('a:\nb: ""\nc: 1\nd: { e:, f: 2 }')).toEqual({ c: '1', d: { f: '2' } });
});

it('reads nothing from empty text', () => expect(parsed('')).toBeUndefined());

it('expands aliases, but not without end', () => {
  expect(parsed('a: &x [1]\nb: *x')).toEqual({ a: ['1'], b: ['1'] });
});

it('does not run tags', () => expect(parseYaml('a: !!js/function "function () {}"')).toBeUndefined());

const valid = 'title: A\ndate: 2025-09-05\ncategory: tin-khac\n';

describe('a mistake is found where it stands in the file', () => {
  it.each([
    [
      'a wrong value: at the value',
      'title: A\ndate: 30/02/2025\ncategory: tin-khac\n',
      '3:7 ',
      'không phải là một ngày có thật',
    ],
    ['an unknown key: at its value', `${valid}titel:   B\n`, '5:10 ', 'Có phải ý bạn là "title"?'],
    [
      'a key left out: at the first line of the fields',
      'date: 2025-09-05\ncategory: tin-khac\n',
      '2:1 ',
      'Thiếu "title"',
    ],
    ['a wrong item of a list: at the item', `${valid}tags:\n  - A\n  - [x]\n`, '7:5 ', 'một dòng chữ'],
    [
      'a colon in a title: on its line',
      'title: Hội nghị: năm học mới\ndate: 2025-09-05\ncategory: tin-khac\n',
      '2:',
      'hai dấu hai chấm',
    ],
    ['a tab: on its line', `${valid}tags:\n\t- A\n`, '6:', 'phím Tab'],
    ['a key written twice: at the second', `${valid}title: B\n`, '5:1 ', 'đã viết ở trên'],
    [
      'a quotation mark that is not closed',
      'title: "A\ndate: 2025-09-05\ncategory: tin-khac\n',
      '',
      'Thiếu dấu đóng',
    ],
    ['a bracket that is not closed', `${valid}tags: [A, B\n`, '', 'Thiếu dấu đóng'],
    ['a line without a key', `${valid}Nội dung\n`, '5:1 ', 'mục: nội dung'],
    [
      'a sign that YAML keeps for itself',
      'title: @hoagao\ndate: 2025-09-05\ncategory: tin-khac\n',
      '2:8 ',
      'dấu ngoặc kép',
    ],
    ['a percent sign first', 'title: %A\ndate: 2025-09-05\ncategory: tin-khac\n', '2:8 ', 'dấu ngoặc kép'],
  ])('%s', (_, source, place, words) => {
    const [first = 'no problem'] = problemsOf(source);
    expect(first.startsWith(place) ? place : first).toBe(place);
    expect(first).toContain(words);
  });

  it('all at once, in valid YAML', () => {
    expect(
      problemsOf('date: x\ncategory: y\n')
        .map((each) => each.slice(0, 4))
        .sort(),
    ).toEqual(['2:1 ', '2:7 ', '3:11']);
  });

  it('never without words for people', () => {
    for (const broken of [
      'a: b: c',
      '\t',
      '- a\nb: c',
      '{',
      '[',
      '"',
      "'",
      '&',
      '*x',
      '? ',
      ': :',
      '!!',
      '%',
      '---\n---\n',
      '...\na',
      '\u0007',
      'a\u0000b',
      '>',
      '|\nx',
    ]) {
      const problems = problemsOf(broken);
      expect(problems.length, broken).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatch(/^\d+:\d+ \S.*\.$/s);
    }
  });
});

it('hands valid data on, read by its schema', () => {
  expect(read(valid, tinTuc.schema)).toEqual({
    data: { title: 'A', date: '2025-09-05', category: 'tin-khac' },
  });
});

it('takes an empty file for one without any key', () => {
  expect(read('', z.strictObject({ a: z.string().optional() }))).toEqual({
    data: {},
  });
});

it('places a field that is missing at the nearest group around it', () => {
  const { placeOf } = locateYaml('a: 1\nb:\n  c:\n    d: 2\n');
  expect(placeOf(['b', 'c', 'd'])).toEqual({ line: 4, column: 8 });
  expect(placeOf(['b', 'c', 'x'])).toEqual({ line: 3, column: 3 });
  expect(placeOf(['b', 'x'])).toEqual({ line: 2, column: 1 });
  expect(placeOf(['x'])).toEqual({ line: 1, column: 1 });
});

it('finds a field of a list of one that is written without its dash', () => {
  const source = 'shortfalls: hai\nevidence: [a]\nby: Mai\nposition: Hiệu trưởng\ndate: 2025-10-01\n';
  const result = readData(source, parseYaml(source), khaiBao.schema, { path: 'a.yaml', firstLine: 1 });
  expect(result).toMatchObject({
    problems: [{ line: 1, column: 13, message: expect.stringContaining('"hai"') }],
  });
});
