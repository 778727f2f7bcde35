import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../src/facts/text/is-syllable.ts';

describe('spelling of a syllable', () => {
  it.each('trường nghiêng quyển giếng khuỷu ngoằn gì quý yêu ủy thuở oẳn đoàn huỳnh chuyện ý'.split(' '))(
    'allows %s',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each([
    ['a stopped syllable with a level tone', 'học'.replace('ọ', 'ò')],
    ['two tones', 'tóạ'],
    ['a foreign onset', 'blà'],
    ['a foreign coda', 'tòl'],
    ['two syllables', 'nàoò'],
    ['no vowel', 'đ'],
    ['nothing', ''],
  ])('refuses %s', (_, word) => expect(isSyllable(word)).toBe(false));
});
