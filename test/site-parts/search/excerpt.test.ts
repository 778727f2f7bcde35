import { describe, expect, it } from 'vitest';
import { excerptFor, markWords } from '../../../src/site/search/excerpt.ts';
import { keyOf } from '../../../src/site/search/words.ts';

const keys = (...words: string[]) => new Set(words.map(keyOf));
const shown = (parts: readonly { text: string; isHit: boolean }[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('marks in a title', () => {
  it('stand around whole words, neighbours together', () => {
    expect(shown(markWords('Lễ Khai giảng năm học', keys('khai', 'giảng', 'học')))).toBe(
      'Lễ [Khai giảng] năm [học]',
    );
  });

  it('stand around numbers with their zeros', () => {
    expect(shown(markWords('Số 08/QĐ', keys('8')))).toBe('Số [08]/QĐ');
  });

  it('are found in text of a Mac too', () => {
    expect(shown(markWords('Khai giảng'.normalize('NFD'), keys('giảng')))).toBe('Khai [giảng]');
  });
});

describe('an excerpt', () => {
  const long = `${'Mở đầu dài dòng. '.repeat(30)}Sáng nay đường đến trường đông vui. ${'Kết thúc. '.repeat(30)}`;

  it('shows the place where most of the words stand, with the words before it', () => {
    const text = shown(excerptFor(long, keys('đường', 'trường')));
    expect(text).toContain('[đường] đến [trường] đông vui');
    expect(text).toMatch(/^… \S.*\S …$/);
  });

  it('begins with the text where nothing of it was looked for', () => {
    expect(shown(excerptFor(long, keys('khác')))).toMatch(/^Mở đầu.* …$/);
  });

  it('of a short text is the whole text', () => {
    expect(shown(excerptFor('Ngắn thôi.', keys('khác')))).toBe('Ngắn thôi.');
    expect(excerptFor('', keys('khác'))).toEqual([]);
  });

  it('is never much longer than two lines', () => {
    expect(shown(excerptFor(long, keys('thúc'))).length).toBeLessThan(260);
  });
});
