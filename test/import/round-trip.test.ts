import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/domain/calendar.ts';
import { parseHtml } from '../../src/import/html/shape-text.ts';
import { isElement, type Node } from '../../src/import/html/tree.ts';
import { postFile } from '../../src/import/post-file.ts';
import { readWord } from '../../src/import/word/read-word.ts';
import { projectRoot } from '../support/portal.ts';

const folder = join(projectRoot, 'test/import');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.replace('.docx', ''));

interface Told {
  readonly title: string;
  readonly date?: string;
  readonly author?: string;
  readonly tables?: number;
  readonly htmlTables?: number;
  readonly pictures?: number;
  readonly notes?: number;
}

/** What a reader of each document would say it is. */
const expected: Readonly<Record<string, Told>> = {
  'bao-cao': { title: 'Báo cáo công tác tháng 10 năm 2025', date: '2025-10-28', tables: 1 },
  'bien-ban': { title: 'Biên bản họp tổ chuyên môn khối 3 tháng 11', date: '2025-11-03' },
  'chu-nfd': { title: 'Đội tuyển bóng đá của trường vào chung kết', author: 'Phạm Văn Bình' },
  'chu-thich': {
    title: 'Chuyên đề dạy học phân hóa trong lớp đông học sinh',
    author: 'Vũ Thị Hồng',
    notes: 2,
  },
  'chuyen-anh': {
    title: 'Ngày hội Đọc sách ở Trường Tiểu học Hoa Gạo',
    date: '2025-09-26',
    author: 'Nguyễn Thị Mai',
    pictures: 4,
  },
  'giay-moi': { title: 'Giấy mời dự hội nghị cha mẹ học sinh đầu năm học', date: '2025-09-12' },
  'ke-hoach': { title: 'Kế hoạch tổ chức Ngày hội đọc sách năm học 2025-2026', date: '2025-09-05' },
  'noi-quy': { title: 'Nội quy sử dụng thư viện xanh' },
  'phong-cu': { title: 'Nhớ mái trường xưa', author: 'Đặng Quốc Việt' },
  'quyet-dinh': {
    title: 'Quyết định về việc thành lập Ban biên tập cổng thông tin điện tử',
    date: '2025-08-15',
  },
  'thoi-khoa-bieu': {
    title: 'Thời khóa biểu lớp 4A áp dụng từ tuần 5',
    author: 'Đỗ Minh Khôi',
    htmlTables: 1,
  },
  'thong-bao-bang': {
    title: 'Thông báo về việc khám sức khỏe định kỳ cho học sinh',
    date: '2025-10-10',
    tables: 1,
  },
};

async function imported(name: string) {
  const post = await readWord(readFileSync(join(folder, `${name}.docx`)), name, name);
  const text = post.shape(() => undefined);
  const pictures = new Map(text.pictures.map(({ src, name }) => [src, { file: `${name}.jpg`, alt: '' }]));
  const settled = { date: '2025-09-05' as LocalDate, category: 'tin-khac', author: undefined, pictures };
  return { post, text, file: postFile(post, text, settled) };
}

/** Words of the source but for what is marked as no part of the post (`class="bo"`). */
function sourceWords(name: string): string[] {
  const root = parseHtml(readFileSync(join(folder, 'sources', `${name}.html`), 'utf8'));
  const kept = (node: Node): string => {
    if (!isElement(node)) return node.type === 'text' ? node.value : '';
    const classes = [node.properties['className'] ?? []].flat().map(String);
    // The title of the file, what is left out, and the numbers that Markdown's own notes stand for.
    if (node.tagName === 'title' || classes.some((each) => /^(?:bo|sdfootnote)/.test(each))) return ' ';
    const inside = node.children.map(kept).join('');
    return /^(?:p|li|td|th|h\d|tr)$/.test(node.tagName) ? ` ${inside} ` : inside;
  };
  return wordsIn(root.children.map(kept).join(' '));
}

/** Words of the file as a reader sees them. */
function importedWords(file: string): string[] {
  const body = file
    .replace(/^---\n[\s\S]*?title: ("?)(.*)\1\n[\s\S]*?---\n/, '$2\n')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\[\^\d+\]:?/g, ' ')
    .replace(/<(https?:[^>]+|[^>@\s]+@[^>]+)>/g, ' $1 ')
    .replace(/<\/?(?:sub|sup)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/^\s*(?:[-|#\s]+|\d+\.)\s/gm, ' ');
  return wordsIn(body);
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\\/g, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}/.@:-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];

/** Longest common run of words in order, as a share of the longer text. */
function likeness(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

/** Numbers typed in front of a paragraph become numbers of a list, which belong to no word. */
const withoutItemNumbers = (words: readonly string[]) => words.filter((word) => !/^\d$/.test(word));

it('there are twelve documents, each with what it should become', () => {
  expect(names).toHaveLength(12);
  expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
});

it('tells apart texts that differ by a few words in a hundred', () => {
  const words = Array.from({ length: 100 }, (_, index) => `chữ${index}`);
  expect(likeness(words, words)).toBe(1);
  expect(likeness(words, words.slice(2))).toBe(0.98);
  expect(likeness(words, words.slice(3))).toBeLessThan(0.98);
});

describe.each(names)('%s.docx', (name) => {
  it('keeps at least 98 of 100 words, in their order', async () => {
    const { file } = await imported(name);
    const [source, result] = [sourceWords(name), importedWords(file)].map(withoutItemNumbers);
    expect(source?.length).toBeGreaterThan(60);
    expect(likeness(source ?? [], result ?? [])).toBeGreaterThanOrEqual(0.98);
  });

  it('is found to be what a reader takes it for', async () => {
    const { post, text, file } = await imported(name);
    const { title, date, author, tables = 0, htmlTables = 0, pictures = 0, notes = 0 } = expected[name] ?? {};
    expect({ title: post.title, date: post.date, author: post.author }).toEqual({ title, date, author });
    expect(text.pictures).toHaveLength(pictures);
    expect(file.match(/!\[/g) ?? []).toHaveLength(pictures);
    expect(file.match(/^\| -/gm) ?? []).toHaveLength(tables);
    expect(file.match(/<table>/g) ?? []).toHaveLength(htmlTables);
    expect(file.match(/^\[\^\d+\]: /gm) ?? []).toHaveLength(notes);
  });

  it('is in NFC, without letterhead and signature', async () => {
    const { file } = await imported(name);
    expect(file).toBe(file.normalize('NFC'));
    expect(file).not.toMatch(/CỘNG H|Độc lập|Nơi nhận|Đã ký|&nbsp;|\\_|CẦN/);
  });
});

it('merged cells keep their place', async () => {
  const { file } = await imported('thoi-khoa-bieu');
  expect(file.match(/rowspan="\d"/g)).toHaveLength(4);
  expect(file.match(/colspan="\d"/g)).toHaveLength(4);
  expect(file).toContain('Khoa học<br>(phòng bộ môn)');
});

it('several paragraphs and the sign | stay in their cell', async () => {
  const { file } = await imported('bao-cao');
  expect(file).toContain('| Một lớp bán trú.<br>Hai em chuyển đến. |');
  expect(file).toContain('50 \\| 50');
  expect(file).toContain('48 m<sup>2</sup>');
});
