import { expect, it } from 'vitest';
import { composedLetters } from '../../src/fixes/composed-letters.ts';
import { repairedBy, textToFix } from '../support/texts.ts';

it('composes letters and marks', () => {
  const words = 'Lễ khai giảng ở trường Đoàn Kết';
  expect(words.normalize('NFD')).not.toBe(words);
  expect(repairedBy(composedLetters, textToFix(words.normalize('NFD')))).toMatchObject({
    text: words,
    again: [],
  });
});

it('leaves composed letters, emoji and other signs alone', () => {
  const words = 'Đường đến trường 🌸 “vui”';
  expect(composedLetters.plan(textToFix(words))).toEqual({ text: words, done: [], left: [] });
});
