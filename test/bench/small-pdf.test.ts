import { expect, it } from 'vitest';
import { smallPdf } from '../../scripts/bench/small-pdf.ts';

it('begins and ends as a PDF does', () => {
  const pdf = smallPdf(['one']);
  expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
  expect(pdf.endsWith('%%EOF\n')).toBe(true);
});

it('tells where each object and the table of objects begin', () => {
  const pdf = smallPdf(['one', 'two (three)']);
  const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
  expect(pdf.slice(table, table + 4)).toBe('xref');
  const offsets = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets.map((offset) => pdf.slice(offset, offset + 7))).toEqual(
    [1, 2, 3, 4, 5].map((number) => `${number} 0 obj`),
  );
});

it('tells the length of its text in bytes and escapes brackets', () => {
  const pdf = smallPdf(['two (three) \\']);
  const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*)\nendstream/.exec(pdf) ?? [];
  expect(content?.length).toBe(Number(length));
  expect(content).toContain('(two \\(three\\) \\\\) Tj');
});
