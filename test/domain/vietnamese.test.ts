import { describe, expect, it } from 'vitest';
import {
  compareCodePoints,
  compareVietnamese,
  formatNumber,
  sameText,
  toSlug,
  withoutMarks,
} from '../../src/domain/vietnamese.ts';

describe('the form of a title in addresses', () => {
  it.each([
    ['Đại hội Đội 2024', 'dai-hoi-doi-2024'],
    ['  Quyết định số 12/QĐ-THCS ', 'quyet-dinh-so-12-qd-thcs'],
    ['Nghiêng ngoằn ngoèo, khuỷu tay', 'nghieng-ngoan-ngoeo-khuyu-tay'],
    ['ĂÂĐÊÔƠƯ ăâđêôơư', 'aadeoou-aadeoou'],
    ['--- Tin --- khác ---', 'tin-khac'],
    ['“Cổng” & <trường>', 'cong-truong'],
    ['漢字', ''],
    ['', ''],
  ])('%s', (title, slug) => expect(toSlug(title)).toBe(slug));

  it('is the same however the letters were typed', () => {
    const title = 'Trường Tiểu học Ngọc Thụy tổ chức Hội khỏe Phù Đổng';
    expect(title.normalize('NFD')).not.toBe(title);
    expect(toSlug(title.normalize('NFD'))).toBe(toSlug(title));
  });
});

it('takes marks off and leaves case', () =>
  expect(withoutMarks('Đường đến TRƯỜNG')).toBe('Duong den TRUONG'));

describe('the same text', () => {
  it.each([
    ['Tuyển  SINH', 'tuyển sinh'.normalize('NFD')],
    [' Đội ', 'đội'],
    ['a\n b', 'A B'],
  ])('%j and %j', (a, b) => expect(sameText(a, b)).toBe(true));
  it('is not text with other marks', () => expect(sameText('tuyển sinh', 'tuyên sinh')).toBe(false));
});

it('sorts in the order of a Vietnamese dictionary, numbers by size', () => {
  const sorted = ['An', 'Ăn', 'Ân', 'Dương', 'Đỗ', 'Lớp 2', 'Lớp 10', 'Ông', 'Ơn'];
  expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
});

it('sorts paths by code points, without any language', () => {
  expect(['b', 'B', 'ă', 'a-10', 'a-2'].sort(compareCodePoints)).toEqual(['B', 'a-10', 'a-2', 'b', 'ă']);
  expect(compareCodePoints('a', 'a')).toBe(0);
});

it.each([
  [4.5, '4,5'],
  [0.005, '0,01'],
  [1000, '1.000'],
  [3, '3'],
])('shows %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));
