import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/facts/yaml/split-front-matter.ts';

describe('a page is split', () => {
  it('into the text between two lines of dashes and the rest', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nBài\n')).toEqual({
      frontMatter: 'title: A\n',
      body: 'Bài\n',
      bodyLine: 4,
      isUnclosed: false,
    });
  });
  it('with spaces after the dashes and blank lines before them', () => {
    expect(splitFrontMatter('\n\n---  \ntitle: A\n---\t\nBài')).toMatchObject({
      frontMatter: 'title: A\n',
      body: 'Bài',
      bodyLine: 6,
    });
  });
  it('with nothing between the dashes', () => {
    expect(splitFrontMatter('---\n---\nBài')).toMatchObject({ frontMatter: '', body: 'Bài', bodyLine: 3 });
  });
  it('with nothing after the dashes', () => {
    expect(splitFrontMatter('---\ntitle: A\n---')).toMatchObject({
      frontMatter: 'title: A\n',
      body: '',
      isUnclosed: false,
    });
  });
  it('at the first closing dashes: a rule in the body stays there', () => {
    expect(splitFrontMatter('---\na: 1\n---\nMột\n\n---\n\nHai').body).toBe('Một\n\n---\n\nHai');
  });
  it('not at dashes that are indented or longer', () => {
    expect(splitFrontMatter('---\na: |\n  ---\n----: x\n---\nB').frontMatter).toBe('a: |\n  ---\n----: x\n');
  });
});

describe('a page has no front matter', () => {
  it.each([
    ['where the text begins with words', 'Bài\n---\na: 1\n---\n'],
    ['where it is empty', ''],
    ['where the first dashes are longer', '----\na: 1\n----\n'],
  ])('%s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({
      frontMatter: undefined,
      body: text,
      bodyLine: 1,
      isUnclosed: false,
    });
  });
  it('where it is never closed, which is told apart', () => {
    expect(splitFrontMatter('---\na: 1\n\nBài\n')).toMatchObject({
      frontMatter: undefined,
      isUnclosed: true,
    });
  });
});
