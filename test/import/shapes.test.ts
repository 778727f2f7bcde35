import { describe, expect, it } from 'vitest';
import {
  authorIn,
  beginsSignature,
  dayLine,
  isBody,
  soHieuIn,
} from '../../src/import/html/official-lines.ts';
import { sentenceCase } from '../../src/import/html/sentence-case.ts';
import { fullAddress } from '../../src/import/html/shape-links.ts';
import { blocksOf, parseHtml, shapeText } from '../../src/import/html/shape-text.ts';
import { takeTitle } from '../../src/import/html/take-title.ts';
import { toMarkdown } from '../../src/import/html/to-markdown.ts';

const shaped = (html: string) =>
  shapeText(blocksOf(parseHtml(html)), { title: 'Bài', find: fullAddress, bytesOf: () => new Uint8Array(1) });
const markdown = (html: string) => {
  const { tree, pictures } = shaped(html);
  const stored = new Map(pictures.map(({ src, name }) => [src, { file: `${name}.jpg`, alt: 'x' }]));
  return toMarkdown(tree, stored).trim();
};

describe('headings', () => {
  it('typed in bold get levels without a gap', () =>
    expect(
      markdown('<p><b>I. Chung</b></p><p>a</p><p><b>1. Riêng</b></p><p>b</p><p><b>a) Nhỏ</b></p><p>c</p>'),
    ).toBe('## I. Chung\n\na\n\n### 1. Riêng\n\nb\n\n#### a) Nhỏ\n\nc'));
  it('of a style begin at the second level', () =>
    expect(markdown('<h1><strong>A</strong></h1><h3>B</h3>')).toBe('## A\n\n### B'));
  it('are no lines that end as sentences, or run long', () => {
    expect(markdown('<p><b>Một câu đậm.</b></p>')).toBe('**Một câu đậm.**');
    expect(markdown(`<p><b>${'a'.repeat(140)}</b></p>`)).toMatch(/^## /);
    expect(markdown(`<p><b>${'a'.repeat(141)}</b></p>`)).not.toMatch(/^## /);
  });
  it('numbered by Word come as a list of bold items', () =>
    expect(markdown('<ol><li><b>Mục đích</b></li></ol><p>a</p>')).toBe('## Mục đích\n\na'));
});

describe('lists typed by hand', () => {
  it('nest where the signs alternate, and go on after', () =>
    expect(markdown('<p>1. Một</p><p>- a</p><p>- b</p><p>2. Hai</p>')).toBe(
      '1. Một\n   - a\n   - b\n2. Hai',
    ));
  it('keep their number after other text', () =>
    expect(markdown('<p>1. Một</p><p>chen</p><p>2. Hai</p>')).toBe('1. Một\n\nchen\n\n2. Hai'));
  it('keep letters, which others refer to', () =>
    expect(markdown('<p>a) Thẻ</p><p>b) Phiếu</p>')).toBe('- a) Thẻ\n- b) Phiếu'));
  it('are no years and no dashes inside a line', () =>
    expect(markdown('<p>2025. Năm học</p>')).toBe('2025\\. Năm học'));
});

describe('tables', () => {
  it('of one cell are text', () =>
    expect(markdown('<table><tr><td><p>Lưu ý</p></td></tr></table>')).toBe('Lưu ý'));
  it('with merged cells stay HTML without an empty line', () => {
    const text = markdown('<table><tr><td colspan="2">A\n\nB</td></tr><tr><td>1</td><td>2</td></tr></table>');
    expect(text).toContain('<th colspan="2" scope="col">A B</th>');
    expect(text).not.toContain('\n\n');
  });
  it('with pictures and captions are pictures, each above its caption', () =>
    expect(
      markdown(
        '<table><tr><td><img src="1"></td><td><img src="2"></td></tr><tr><td><i>Một</i></td><td><i>Hai</i></td></tr></table>',
      ),
    ).toBe('![x](mot-1.jpg)\n\n*Một*\n\n![x](hai-1.jpg)\n\n*Hai*'));
});

describe('text', () => {
  it('has no spaces inside its marks', () =>
    expect(markdown('<p><b>Điều 1. </b>Nội <i> dung</i></p>')).toBe('**Điều 1.** Nội *dung*'));
  it('joins marks that Word has cut', () =>
    expect(markdown('<p><b>Nội</b> <b>quy</b> a</p>')).toBe('**Nội quy** a'));
  it('makes links of addresses, without the full stop', () =>
    expect(markdown('<p>Xem https://a.example/b_c. Thư: x@a.example</p>')).toBe(
      'Xem <https://a.example/b_c>. Thư: <x@a.example>',
    ));
  it('keeps the words of links that lead nowhere, and says so', () => {
    const { notes } = shaped('<p><a href="file:///C:/a.doc">tệp</a> <a href="#_Toc1">mục</a></p>');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('tệp (file:///C:/a.doc)');
  });
  it('drops programs and styles', () =>
    expect(markdown('<p style="color:red" onclick="x()">a<script>alert(1)</script></p>')).toBe('a'));
});

describe('names of pictures', () => {
  const names = (html: string) => shaped(html).pictures.map(({ name, alt }) => [name, alt]);
  it('come from the description, the caption or the title', () =>
    expect(
      names(
        '<p><img src="1" alt="Cô đọc sách"></p><p><img src="2"></p><p><i>Sân trường</i></p><p><img src="3"></p><p>Chữ</p>',
      ),
    ).toEqual([
      ['co-doc-sach-1', 'Cô đọc sách'],
      ['san-truong-1', undefined],
      ['bai-1', undefined],
    ]));
  it.each(['Picture 1', 'image2.png', 'IMG_0012', 'A dog Description automatically generated'])(
    'do not take "%s" for a description',
    (alt) => expect(names(`<p><img src="1" alt="${alt}"></p>`)).toEqual([['bai-1', undefined]]),
  );
});

describe('lines around a text', () => {
  it.each([
    ['Hà Nội, ngày 05 tháng 9 năm 2025', '2025-09-05'],
    ['Ngày đăng: 5/9/2025', '2025-09-05'],
    ['Hà Nội, ngày 31 tháng 9 năm 2025', undefined],
    ['Sáng ngày 05 tháng 9 năm 2025, trường khai giảng.', undefined],
  ])('%s', (line, day) => expect(dayLine(line)).toBe(day));
  it.each([
    ['Người viết: Nguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['Tin, ảnh: Lan Anh.', 'Lan Anh'],
    ['Bài và ảnh: Lan Anh', 'Lan Anh'],
    ['Tin vui: trường đạt giải', undefined],
  ])('%s', (line, author) => expect(authorIn(line)).toBe(author));
  it('tell số hiệu, bodies and who signs', () => {
    expect(soHieuIn('TRƯỜNG A Số: 12/KH-THHG')).toBe('12/KH-THHG');
    expect([isBody('TRƯỜNG TIỂU HỌC A'), isBody('Trường Tiểu học A')]).toEqual([true, false]);
    expect(['KT. HIỆU TRƯỞNG', 'Nơi nhận:', 'Hiệu trưởng phát biểu'].map(beginsSignature)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a title', () => {
  const titleOf = (html: string) => takeTitle(blocksOf(parseHtml(html))).title;
  it('in capitals becomes a sentence, names as the text has them', () =>
    expect(sentenceCase('TRƯỜNG TIỂU HỌC HOA GẠO KHAI GIẢNG', 'Tại Trường Tiểu học Hoa Gạo hôm nay')).toBe(
      'Trường Tiểu học Hoa Gạo khai giảng',
    ));
  it('joins the kind of a document and what it is about', () =>
    expect(titleOf('<p>KẾ HOẠCH</p><p>Về việc nghỉ Tết</p><p>Nội dung.</p>')).toBe(
      'Kế hoạch về việc nghỉ Tết',
    ));
  it('is not made of a sentence', () => expect(titleOf('<p>Trường nghỉ học.</p><p>a</p>')).toBeUndefined());
});
