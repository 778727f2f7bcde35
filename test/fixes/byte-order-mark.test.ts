import { expect, it } from 'vitest';
import { byteOrderMark } from '../../src/fixes/byte-order-mark.ts';
import { repairedBy, textToFix } from '../support/texts.ts';

it('takes the mark off the start', () => {
  expect(repairedBy(byteOrderMark, textToFix('\uFEFF---\n'))).toMatchObject({
    text: '---\n',
    done: [expect.stringContaining('BOM')],
    again: [],
  });
});

it.each(['', '---\n', 'a\uFEFFb'])('leaves %j as it is', (text) => {
  expect(byteOrderMark.plan(textToFix(text))).toEqual({ text, done: [], left: [] });
});
