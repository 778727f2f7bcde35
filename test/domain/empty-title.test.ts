import { describe, expect, it } from 'vitest';
import { countLetters, isAllCaps, isFileName, openEmptyTitleTest } from '../../src/domain/empty-title.ts';

describe('the name of a file', () => {
  it.each([
    'bai_giang_1.pptx',
    'Phép cộng.PDF',
    'IMG_1234',
    'IMG 1234',
    'dsc00012',
    'Toán_3',
    'bai-giang-toan',
    'untitled1',
  ])('%s', (title) => expect(isFileName(title)).toBe(true));
  it.each([
    'Phép cộng',
    'E-learning',
    'COVID-19',
    'Bài học ngày 20.11',
    'Phân số 1/2',
    'Tệp .pdf là gì',
    'STEM',
    'Điền vào ___ cho đúng',
    'Scan mã QR',
    'Newton và quả táo',
  ])('is not %s', (title) => expect(isFileName(title)).toBe(false));
});

describe('capitals throughout', () => {
  it.each(['PHÂN SỐ', 'ÔN TẬP 2', 'ĐỀ SỐ 1 – TOÁN'])('%s', (title) => expect(isAllCaps(title)).toBe(true));
  it.each(['STEM', 'Ôn tập STEM', 'A B', '123', 'LỚP 5a'])('is not %s', (title) =>
    expect(isAllCaps(title)).toBe(false),
  );
});

it('letters and digits are counted once each, however they were typed', () => {
  expect(countLetters('Số 20/11!')).toBe(6);
  expect(countLetters('Việt')).toBe(4);
  expect(countLetters('Việt'.normalize('NFD'))).toBe(4);
});

describe('a title that says nothing', () => {
  const isEmpty = openEmptyTitleTest(['bài', 'bài giảng', 'giáo án', 'học kì']);
  it.each([
    ['Bài 1'],
    ['BÀI GIẢNG: bài 2'],
    ['Giáo án – học kì II'],
    ['12'],
    ['…'],
    ['Toán 3', 'Toán'],
    ['Bài giảng Tiếng Việt 5A', 'Tiếng Việt'],
    ['Giáo án'.normalize('NFD')],
  ])('%s', (title, subject?: string) => expect(isEmpty(title, subject)).toBe(true));
  it.each([['Bài học đầu tiên'], ['Giáo viên'], ['Toán 3', 'Tiếng Việt'], ['Học'], ['Vi khuẩn']])(
    'is not %s',
    (title, subject?: string) => expect(isEmpty(title, subject)).toBe(false),
  );
  it('is one that has only numbers, also without any empty words', () => {
    expect(openEmptyTitleTest([])('12')).toBe(true);
    expect(openEmptyTitleTest([])('Một')).toBe(false);
  });
});
