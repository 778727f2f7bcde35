import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../scripts/docs/messages/check-examples.ts';
import { entryName } from '../../src/editor/entry-name.ts';
import { inFormWords } from '../../src/editor/form/in-form-words.ts';

describe('a message in the words of the forms', () => {
  it.each([
    [
      'Hãy thêm văn bản vào content/van-ban với loại `kind: ke-hoach`.',
      'Hãy thêm văn bản vào mục Văn bản với ô “Loại văn bản” là “Kế hoạch”.',
    ],
    [
      'Hãy thêm album vào content/album, mỗi hoạt động một thư mục có tệp index.md và ảnh.',
      'Hãy thêm album vào mục Album ảnh, mỗi hoạt động một album.',
    ],
    [
      'Hãy thêm tệp content/thong-ke/2025-2026.yaml, ghi số liệu theo khối.',
      'Hãy thêm mục Thống kê, ghi số liệu theo khối.',
    ],
    [
      'Hãy ghi danh sách lớp (classes) vào content/truong.yaml.',
      'Hãy ghi danh sách lớp vào mục Thông tin trường.',
    ],
    ['Hãy thêm dòng `signed: true` nếu có chữ ký.', 'Hãy bật ô “Đã ký, đóng dấu” nếu có chữ ký.'],
    ['Hãy xóa dòng `draft: true`.', 'Hãy tắt ô “Bản nháp”.'],
    [
      'Hãy thêm một trang vào content/cong-khai/<năm học>/ với dòng `duty: tt-09-2024/5`.',
      'Hãy thêm một trang vào mục Công khai với ô “Nghĩa vụ công khai” là “tt-09-2024/5”.',
    ],
    [
      '"content/cong-khai/2021/thu-chi/index.md" nay không còn. Hãy giữ tệp content/cong-khai.lock.',
      'Công khai “thu-chi” nay không còn. Hãy giữ tệp content/cong-khai.lock.',
    ],
    [
      'Hãy ghi đã có đồng ý (`consent: true`); thuộc 1 loại (`cong-van`).',
      'Hãy ghi đã có đồng ý (bật ô “Đã có đồng ý dùng ảnh học sinh”); thuộc 1 loại (“Công văn”).',
    ],
    ['Thiếu "date" (Ngày đăng).', 'Thiếu “Ngày đăng”.'],
    ['Hãy sửa ngày áp dụng (from, to) của bài (bản cũ).', 'Hãy sửa ngày áp dụng của bài (bản cũ).'],
    ['"title" (không phải tên ô) ở content/khac/a.', '"title" (không phải tên ô) ở content/khac/a.'],
    ['Tháng 10/2025, mục Tin khác chưa có tin bài nào.', 'Tháng 10/2025, mục Tin khác chưa có tin bài nào.'],
  ])('%s', (message, words) => expect(inFormWords(message)).toBe(words));

  it('names no folder of a section, no key and no line of a file', () => {
    const messages = checkExamples().map(({ text }) => text);
    expect(messages.filter((text) => text.includes('content/')).length).toBeGreaterThan(10);
    const left = messages
      .map(inFormWords)
      .filter((text) => /content\/(?!noi-bo|cong-khai\.lock| )|dòng `|\.yaml|index\.md/.test(text));
    expect(left).toEqual([]);
  });
});

describe('the name of an entry', () => {
  const entries = [
    { path: 'content/tin-tuc/2025-09/le/index.md', data: { title: 'Lễ khai giảng' } },
    { path: 'content/to-chuc/mai.yaml', data: { name: 'Nguyễn Thị Mai' } },
    { path: 'content/su-kien/2025-2026.yaml', data: [] },
  ];

  it('is its section and its title', () => {
    expect(entryName('content/tin-tuc/2025-09/le/index.md', entries)).toBe('Tin tức “Lễ khai giảng”');
    expect(entryName('content/to-chuc/mai.yaml', entries)).toBe('Cơ cấu tổ chức “Nguyễn Thị Mai”');
  });

  it('is that of its file where it has no title, or cannot be read', () => {
    expect(entryName('content/su-kien/2025-2026.yaml', entries)).toBe('Sự kiện “2025-2026”');
    expect(entryName('content/tin-tuc/2025-09/hong/index.md', entries)).toBe('Tin tức “hong”');
    expect(entryName('content/tin-tuc/2025-09/le/co.jpg', entries)).toBe('Tin tức “co”');
    expect(entryName('content/truong.yaml', entries)).toBe('Thông tin trường');
  });
});
