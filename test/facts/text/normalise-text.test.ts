import { expect, it } from 'vitest';
import { normaliseText } from '../../../src/facts/text/normalise-text.ts';

const everyLetter = Array.from({ length: 0xffff }, (_, code) => code)
  .filter((code) => code !== 0x0d && code !== 0xfeff && (code < 0xd800 || code > 0xdfff))
  .map((code) => String.fromCharCode(code));

it('leaves no letter of Unicode that NFC would change', () => {
  expect(everyLetter.filter((letter) => normaliseText(letter) !== letter.normalize('NFC'))).toEqual([]);
});

it('composes every mark with the letter before it', () => {
  const pairs = everyLetter.flatMap((mark) => ['o', 'ơ', '<'].map((base) => base + mark));
  expect(pairs.filter((pair) => normaliseText(pair) !== pair.normalize('NFC'))).toEqual([]);
});
