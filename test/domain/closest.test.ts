import { describe, expect, it } from 'vitest';
import { closest } from '../../src/domain/closest.ts';

const known = ['image-width', 'posts-per-month', 'required-sections', 'title', 'tags', 'bo'];

describe('the word that was probably meant', () => {
  it.each([
    ['image-widht', 'image-width'],
    ['imagewidth', 'image-width'],
    ['Image_Width', 'image-width'],
    ['posts-per-mont', 'posts-per-month'],
    ['tittle', 'title'],
    ['titel', 'title'],
    ['tag', 'tags'],
    ['bô', 'bo'],
  ])('%s → %s', (typed, meant) => expect(closest(typed, known)).toBe(meant));

  it.each(['', 'spelling', 'abc', 'ngày'])('is none for "%s"', (typed) => {
    expect(closest(typed, known)).toBeUndefined();
  });

  it('differs in at most a third of its letters', () => {
    expect(closest('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(closest('abcxxx', ['abcdef'])).toBeUndefined();
  });

  it('is the nearest, the first of several equally near', () => {
    expect(closest('thong-baos', ['thong-ke', 'thong-bao'])).toBe('thong-bao');
    expect(closest('lop3', ['lop1', 'lop2'])).toBe('lop1');
  });

  it('is found for a Vietnamese name written with its marks', () => {
    expect(closest('Tin tức', ['thong-bao', 'tin-tuc'])).toBe('tin-tuc');
    expect(closest('đoàn thể', ['doan-the'])).toBe('doan-the');
  });
});
