import { describe, expect, it } from 'vitest';
import { csv } from '../../src/report/formats/csv.ts';
import { hostileReport, hostileWords, renderContext, schoolRecords } from '../support/render.ts';
import { criterionResult, documentResult, finding, report } from '../support/results.ts';
import { sampleReport } from '../support/sample-report.ts';

/** Cells by RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const cells = (text: string) => parse(text.replace(/^\uFEFF/, ''));
const one = (message: string) =>
  report({ documents: [documentResult([criterionResult([finding('fail', { message })])])] });
const messageOf = (message: string) => cells(csv.render(one(message), renderContext()))[1]?.[8];

describe('the report as CSV', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 says', () => {
    const text = csv.render(sampleReport, renderContext());
    expect(text.startsWith('\uFEFFBộ tiêu chí,Điều khoản,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('has one row a finding, each with every column', () => {
    const [head = [], ...rows] = cells(csv.render(sampleReport, renderContext()));
    expect(rows).toHaveLength(13);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const first = Object.fromEntries(head.map((name, i) => [name, rows[0]?.[i]]));
    expect(first).toMatchObject({ 'Kết quả': 'Chưa đạt', Tệp: 'content/tin-tuc/le-hoi.md', Dòng: '9' });
    expect(rows[1]?.[head.indexOf('Giải trình')]).toBe('Có');
  });
  it('has only its head where there is nothing', () => {
    expect(cells(csv.render(report(), renderContext()))).toHaveLength(1);
  });
  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('defuses %j, which Excel would run', (text) => {
    expect(messageOf(text)).toBe(`'${text}`);
  });
  it.each(['1=1', 'a-b', '(-1)'])('leaves %j as it is', (text) => expect(messageOf(text)).toBe(text));
  it('keeps hostile text whole', () => {
    expect(cells(csv.render(hostileReport, renderContext()))[1]?.[8]).toBe(hostileWords);
  });
  it('is the register where that is asked for', () => {
    const context = renderContext({ kind: 'so-tin-bai', records: () => schoolRecords });
    expect(cells(csv.render(report(), context))[1]).toEqual([
      '2025-09-05',
      `'=HYPERLINK("http://x")`,
      'Chuyên môn',
      'Nguyễn Thị Mai',
      'Trịnh Thị Hải Miên',
      '2025-09-04',
      'https://thhoagao.example.edu.vn/tin-tuc/le/',
      'content/tin-tuc/le.md',
    ]);
  });
});
