import { expect, it } from 'vitest';
import { authorityName, headingName } from '../../src/report/letter/authority-name.ts';
import { factOf, legalName, yearWords } from '../../src/report/letter/words.ts';
import { day } from '../support/facts.ts';

it.each([
  ['UBND PHƯỜNG BÃI GIỮA', 'UBND phường Bãi Giữa'],
  ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo'],
  ['UBND phường Bãi Giữa', 'UBND phường Bãi Giữa'],
])('%s reads %s in running text', (line, expected) => expect(authorityName(line)).toBe(expected));

it.each([
  ['TIÊU CHUẨN 2: TRIỂN KHAI CNTT', 'Tiêu chuẩn 2: Triển khai CNTT'],
  ['Nhóm tiêu chí “Dạy, học”', 'Nhóm tiêu chí “Dạy, học”'],
])('%s reads %s as a heading', (title, expected) => expect(headingName(title)).toBe(expected));

it.each([
  ['8/QĐ-UBND', 'Quyết định số 8/QĐ-UBND'],
  ['09/2024/TT-BGDĐT', 'Thông tư số 09/2024/TT-BGDĐT'],
  ['43/2019/QH14', 'Luật số 43/2019/QH14'],
  ['Báo cáo năm học', 'Báo cáo năm học'],
])('%s is cited as %s', (number, expected) => expect(legalName(number)).toBe(expected));

it('leaves instructions on files out of a fact', () => {
  expect(factOf('Có 1 ảnh, cần 2. Hãy thêm ảnh.')).toBe('Có 1 ảnh, cần 2.');
  expect(factOf('Hãy còn 1 ảnh.')).toBe('Hãy còn 1 ảnh.');
});

it('names one school year, or days', () => {
  expect(yearWords({ from: day('2025-09-01'), to: day('2026-05-31') })).toBe('năm học 2025 - 2026');
  expect(yearWords({ from: day('2025-05-01'), to: day('2025-09-30') })).toBe(
    'từ ngày 01/05/2025 đến ngày 30/09/2025',
  );
});
