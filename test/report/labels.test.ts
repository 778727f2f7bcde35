import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/report/labels.ts';
import { monthTable } from '../../src/report/month-table.ts';
import { clusterFindings } from '../../src/report/text/cluster-findings.ts';
import { codeFrame } from '../../src/report/text/code-frame.ts';
import { criterionResult, documentResult, finding } from '../support/results.ts';

describe('an outcome has a sign and a word', () => {
  it.each([
    [{ outcome: 'pass' }, '✓ Đạt'],
    [{ outcome: 'fail' }, '✗ Chưa đạt'],
    [{ outcome: 'no-data' }, '○ Chưa đánh giá'],
    [{ outcome: 'no-data', pending: true }, '◷ Chưa đến hạn'],
  ] as const)('%j: %s', (each, expected) => {
    const { sign, word } = labelOf(each);
    expect(`${sign} ${word}`).toBe(expected);
  });
});

describe('the month table', () => {
  const posts = (subject: string) => finding('pass', { check: 'posts-per-month', subject });
  const document = documentResult([
    criterionResult([posts('2025-10/chuyen-mon'), posts('2025-09/chuyen-mon'), finding('fail')]),
    criterionResult([posts('2025-10/tin-khac')]),
  ]);
  it('has months oldest first and categories in the order of the document', () => {
    const table = monthTable(document);
    expect(table?.months).toEqual(['2025-09', '2025-10']);
    expect(table?.categories).toEqual(['chuyen-mon', 'tin-khac']);
    expect(table?.cell('2025-10', 'tin-khac')?.subject).toBe('2025-10/tin-khac');
    expect(table?.cell('2025-09', 'tin-khac')).toBeUndefined();
  });
  it('is none where no number of posts is asked', () => {
    expect(monthTable(documentResult([criterionResult([finding('fail')])]))).toBeUndefined();
  });
});

describe('a code frame', () => {
  const lines = ['---', 'title: A', 'date: 30/02/2025', '---'];
  it('shows the line with its neighbours and a sign under the place', () => {
    expect(codeFrame({ path: 'a', line: 3, column: 7 }, lines)).toEqual([
      '  2 | title: A',
      '> 3 | date: 30/02/2025',
      '    |       ^',
      '  4 | ---',
    ]);
  });
  it('ends with the file', () => {
    expect(codeFrame({ path: 'a', line: 1, column: 1 }, lines)).toEqual([
      '> 1 | ---',
      '    | ^',
      '  2 | title: A',
    ]);
    expect(codeFrame({ path: 'a', line: 4 }, lines)).toEqual(['  3 | date: 30/02/2025', '> 4 | ---']);
  });
  it('keeps numbers of different length in one column', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `d${i + 1}`);
    expect(codeFrame({ path: 'a', line: 9, column: 1 }, ten)).toEqual([
      '   8 | d8',
      '>  9 | d9',
      '     | ^',
      '  10 | d10',
    ]);
  });
  it('cuts long lines', () => {
    const [line = ''] = codeFrame({ path: 'a', line: 1 }, ['x'.repeat(500)]);
    expect(line.length).toBeLessThan(120);
    expect(line.endsWith('…')).toBe(true);
  });
  it.each([
    ['without the lines', { path: 'a', line: 1 }, undefined],
    ['without a line', { path: 'a' }, lines],
    ['beyond the file', { path: 'a', line: 5 }, lines],
  ])('is empty %s', (_, place, text) => expect(codeFrame(place, text)).toEqual([]));
});

describe('failures of one file that say the same', () => {
  const at = (line: number, path = 'content/a.md') => ({ path, line });
  const says = (message: string, line: number, path?: string) =>
    finding('fail', { message, subject: `${path}${line}${message}`, at: at(line, path) });

  it('are told once, with the other lines', () => {
    const clusters = clusterFindings([
      says('Không có tệp "a".', 3),
      says('Không có tệp "b".', 5),
      says('Không có tệp "c".', 5),
    ]);
    expect(clusters.map(({ findings, others }) => [findings.length, others])).toEqual([
      [3, 'Cũng vậy ở dòng 5.'],
    ]);
  });
  it('stay apart in different files, or with different words', () => {
    const clusters = clusterFindings([says('Một.', 3), says('Hai.', 3), says('Một.', 3, 'content/b.md')]);
    expect(clusters.map(({ findings, others }) => [findings.length, others])).toEqual([
      [1, ''],
      [1, ''],
      [1, ''],
    ]);
  });
  it('stay apart where they speak of whole files', () => {
    const files = ['a', 'b'].map((subject) => finding('fail', { subject, at: { path: 'content/a.md' } }));
    expect(clusterFindings(files)).toHaveLength(2);
  });
  it('name at most eight other lines', () => {
    const nine = (count: number) =>
      clusterFindings(Array.from({ length: count }, (_, i) => says('Một.', i + 1)))[0]?.others;
    expect(nine(9)).toBe('Cũng vậy ở dòng 2, 3, 4, 5, 6, 7, 8, 9.');
    expect(nine(10)).toBe('Cũng vậy ở dòng 2, 3, 4, 5, 6, 7, 8, 9, … (cả thảy 9 chỗ).');
  });
});
