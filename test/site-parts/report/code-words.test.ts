import { expect, it } from 'vitest';
import { codeWords } from '../../../src/site/report/code-words.ts';

it.each([
  [
    'Chạy `npm run fix` rồi `npm run check`.',
    'Chạy <code>npm run fix</code> rồi <code>npm run check</code>.',
  ],
  ['Hãy đăng thêm 1 tin bài.', 'Hãy đăng thêm 1 tin bài.'],
  ['`month: 2026-02`', '<code>month: 2026-02</code>'],
  ['`a` và dấu ` lẻ', '<code>a</code> và dấu ` lẻ'],
  ['`<b>` & <i>', '<code>&lt;b&gt;</code> &amp; &lt;i&gt;'],
  ['', ''],
])('shows what stands between backticks as code: %s', (words, expected) => {
  expect(codeWords(words).html).toBe(expected);
});
