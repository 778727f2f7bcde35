import { expect, it } from 'vitest';
import { lineEnds } from '../../src/fixes/line-ends.ts';
import { repairedBy, textToFix } from '../support/texts.ts';

it.each([
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\rb', 'a\nb'],
  ['a\nb\r\nc\r', 'a\nb\nc\n'],
])('%j becomes %j', (text, repaired) => {
  expect(repairedBy(lineEnds, textToFix(text))).toMatchObject({ text: repaired, again: [] });
});

it('leaves LF alone', () => {
  expect(lineEnds.plan(textToFix('a\nb\n'))).toEqual({ text: 'a\nb\n', done: [], left: [] });
});
