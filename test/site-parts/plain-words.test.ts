import { expect, it } from 'vitest';
import { plainWords } from '../../src/site/calendar/plain-words.ts';

it.each([
  ['Ghi nghĩa vụ (`duty`) vào tệp.', 'Ghi nghĩa vụ (duty) vào tệp.'],
  ['Chạy ``npm run check``, rồi `npm run build`.', 'Chạy npm run check, rồi npm run build.'],
  ['Thêm **một** bài và *hai* ảnh.', 'Thêm một bài và hai ảnh.'],
  ['Xem [hướng dẫn](/huong-dan/) nhé.', 'Xem hướng dẫn (/huong-dan/) nhé.'],
  ['[https://a.vn/](https://a.vn/)', 'https://a.vn/'],
  ['**`tin-tuc`**', 'tin-tuc'],
])('words lose the marks of Markdown: %s', (written, plain) => {
  expect(plainWords(written)).toBe(plain);
});

it.each([
  'Một dấu ` đứng riêng',
  '3 * 4 * 5 = 60',
  'Phòng 2*3*4',
  'tep_co_gach_duoi.pdf',
  '* dòng đầu\n* dòng sau',
  'Khoản [1] (sửa đổi)',
])('what is no mark stays: %s', (text) => {
  expect(plainWords(text)).toBe(text);
});
