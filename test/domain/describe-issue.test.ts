import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type ContentTypeId, contentTypes } from '../../src/content-types/index.ts';
import { describeIssues } from '../../src/domain/describe-issue.ts';

/** Path and message of every issue of a value under the schema of a content type. */
function issuesOf(type: ContentTypeId, value: unknown): Record<string, string> {
  const schema = contentTypes[type].schema as z.ZodType;
  const { error } = schema.safeParse(value);
  if (!error) return {};
  return Object.fromEntries(
    describeIssues(schema, error, value).map(({ path, message }) => [path.join('.'), message]),
  );
}

const post = { title: 'Khai giảng', date: '2025-09-05', category: 'tin-khac' };
const person = { name: 'Mai', role: 'giao-vien', unit: 'Tổ 1', title: 'Giáo viên' };
const document = {
  title: 'Kế hoạch',
  kind: 'ke-hoach',
  issuer: 'truong',
  issued: '2025-09-05',
  published: '2025-09-06',
};
const declaration = { evidence: ['a'], by: 'Mai', position: 'Hiệu trưởng', date: '2025-09-05' };

interface Example {
  readonly type: ContentTypeId;
  readonly value: unknown;
  readonly at: string;
  readonly says: readonly string[];
}

const examples: Readonly<Record<string, Example>> = {
  'a field left out is named in both languages, with a line to copy': {
    type: 'tin-tuc',
    value: { ...post, date: undefined },
    at: 'date',
    says: ['Thiếu "date" (Ngày đăng)', '`date: 2025-09-05`'],
  },
  'a field left out of a closed set shows a value that it may have': {
    type: 'tin-tuc',
    value: { ...post, category: undefined },
    at: 'category',
    says: ['Thiếu "category" (Chuyên mục)', '`category: chuyen-mon`'],
  },
  'a field of a group left out is named': {
    type: 'truong',
    value: { evaluation: { from: '2025-09-01' } },
    at: 'evaluation.to',
    says: ['Thiếu "to" (Đến ngày)'],
  },
  'a misspelt key gets the key that was meant': {
    type: 'tin-tuc',
    value: { ...post, titel: 'A' },
    at: 'titel',
    says: ['Không có mục "titel".', 'Có phải ý bạn là "title"?'],
  },
  'a strange key gets the list of keys': {
    type: 'tin-tuc',
    value: { ...post, ngayviet: 'A' },
    at: 'ngayviet',
    says: ['Không có mục "ngayviet".', 'title, date, category'],
  },
  'a strange key inside a group is compared with the keys of that group': {
    type: 'truong',
    value: { representative: { name: 'Mai', phon: '1' } },
    at: 'representative.phon',
    says: ['Có phải ý bạn là "phone"?'],
  },
  'a strange key inside a list is compared with the keys of its items': {
    type: 'album',
    value: { title: 'A', date: '2025-09-05', photos: [{ file: 'a.jpg', alt: 'A', captoin: 'x' }] },
    at: 'photos.0.captoin',
    says: ['Có phải ý bạn là "caption"?'],
  },
  'a day that does not exist is shown with the two ways to write one': {
    type: 'tin-tuc',
    value: { ...post, date: '30/02/2025' },
    at: 'date',
    says: ['"date" (Ngày đăng) đang là "30/02/2025"', '2025-09-05', '05/09/2025'],
  },
  'a value outside a closed set gets its nearest id and all of them with their names': {
    type: 'tin-tuc',
    value: { ...post, category: 'chuyenmon' },
    at: 'category',
    says: ['đang là "chuyenmon"', 'Có phải ý bạn là "chuyen-mon"?', 'doan-the (Đoàn thể)'],
  },
  'a Vietnamese name of a closed set leads to its id': {
    type: 'van-ban',
    value: { ...document, issuer: 'Nhà trường' },
    at: 'issuer',
    says: ['Có phải ý bạn là "truong"?'],
  },
  'a value like nothing known gets the list only': {
    type: 'tin-tuc',
    value: { ...post, category: 'thể thao dưới nước' },
    at: 'category',
    says: ['đang là "thể thao dưới nước". Hãy chọn một trong: chuyen-mon (Chuyên môn)'],
  },
  'a whole number': {
    type: 'gioi-thieu',
    value: { title: 'A', updated: '2025-09-05', order: 'một' },
    at: 'order',
    says: ['"order" (Thứ tự) đang là "một"', 'số nguyên từ 0'],
  },
  'a decimal number': {
    type: 'khai-bao',
    value: { ...declaration, shortfalls: 'hai' },
    at: '0.shortfalls',
    says: ['"hai"', 'không phải là một số', '0,5'],
  },
  'yes or no': {
    type: 'tin-tuc',
    value: { ...post, draft: 'rồi' },
    at: 'draft',
    says: ['"draft" (Bản nháp) đang là "rồi"', '`true` (có) hoặc `false` (không)'],
  },
  'a month': {
    type: 'van-ban',
    value: { ...document, month: '13/2025' },
    at: 'month',
    says: ['"13/2025"', 'không phải là một tháng', '2025-09'],
  },
  'a school year': {
    type: 'van-ban',
    value: { ...document, schoolYear: '2025-2027' },
    at: 'schoolYear',
    says: ['"2025-2027"', 'hai năm liền nhau như 2025-2026'],
  },
  'a web address': {
    type: 'tin-tuc',
    value: { ...post, source: 'www.hanoi.edu.vn' },
    at: 'source',
    says: ['"www.hanoi.edu.vn"', 'https://'],
  },
  'a mail address': {
    type: 'to-chuc',
    value: { ...person, email: 'mai(at)truong' },
    at: 'email',
    says: ['"mai(at)truong"', 'thư điện tử'],
  },
  'an id': {
    type: 'tin-tuc',
    value: { ...post, event: 'Khai giảng' },
    at: 'event',
    says: ['"Khai giảng"', 'chữ thường không dấu'],
  },
  'a group where a line of text belongs suggests quotation marks for a colon': {
    type: 'tin-tuc',
    value: { ...post, title: { 'Hội nghị': 'năm học mới' } },
    at: 'title',
    says: ['một dòng chữ', 'một nhóm mục', 'dấu ngoặc kép'],
  },
  'text where a group belongs': {
    type: 'truong',
    value: { representative: 'Cô Mai' },
    at: 'representative',
    says: ['một nhóm mục', '"Cô Mai"'],
  },
  'text where a list of groups belongs': {
    type: 'nam-hoc',
    value: { from: '2025-09-05', to: '2026-05-31', semesters: ['một'], holidays: [] },
    at: 'semesters.0',
    says: ['một nhóm mục'],
  },
  'neither of two fields of which one is needed': {
    type: 'khai-bao',
    value: declaration,
    at: '0',
    says: ['một trong hai mục "shortfalls" và "points", không ghi cả hai'],
  },
  'both of two fields of which one is needed': {
    type: 'khai-bao',
    value: { ...declaration, shortfalls: '0', points: '1' },
    at: '0',
    says: ['một trong hai mục "shortfalls" và "points", không ghi cả hai'],
  },
  'a list where a group of fields belongs': {
    type: 'to-chuc',
    value: ['a'],
    at: '',
    says: ['một nhóm mục'],
  },
  'an item of a list inside a group of free names': {
    type: 'thoi-khoa-bieu',
    value: { title: 'A', from: '2025-09-05', to: '2026-01-10', classes: { '1A': { 'thu-8': ['Toán'] } } },
    at: 'classes.1A.thu-8',
    says: ['Không có mục "thu-8"'],
  },
};

describe('a mistake is told with what was found, what is allowed, and what to do', () => {
  it.each(Object.entries(examples))('%s', (_, { type, value, at, says }) => {
    const message = issuesOf(type, value)[at] ?? '';
    for (const words of says) expect(message).toContain(words);
    expect(message).not.toMatch(/invalid|expected|required|undefined|null|!/i);
  });
});

describe('a field left out is told by how it is written', () => {
  it.each([
    ['a list', 'khai-bao', [{ by: 'Mai' }], '0.evidence', '`evidence:`, rồi viết bên dưới mỗi điều một dòng'],
    ['a list of groups', 'truong', {}, 'criteria', 'có các mục: document, gate.'],
    ['a group', 'truong', {}, 'evaluation', 'các dòng thụt vào: from, to, asOf.'],
    ['any text', 'truong', {}, 'address', '`address: …`'],
    ['a day', 'truong', { evaluation: {} }, 'evaluation.from', '`from: 2025-09-05`'],
  ] as const)('%s', (_, type, value, at, says) => {
    expect(issuesOf(type, value)[at]).toContain(says);
  });
});

it('calls an item of a list by the name of the list', () => {
  const value = { ...post, redirectFrom: ['tin-cu'] };
  expect(issuesOf('tin-tuc', value)['redirectFrom.0']).toContain(
    '"redirectFrom" (Địa chỉ cũ) đang là "tin-cu"',
  );
});

it('shows no sign of how values are kept', () => {
  expect(issuesOf('tin-tuc', { ...post, category: { a: '1' } })['category']).toContain(
    'đang là một nhóm mục',
  );
});

it('speaks to somebody with a form by its labels only', () => {
  const schema = contentTypes['tin-tuc'].schema as z.ZodType;
  const value = { date: '30/02/2025', category: 'x' };
  const { error } = schema.safeParse(value);
  const messages = error ? describeIssues(schema, error, value, 'form').map(({ message }) => message) : [];
  expect(messages).toEqual([
    'Chưa điền "Tiêu đề". Hãy điền mục này.',
    expect.stringMatching(/^"Ngày đăng" đang là "30\/02\/2025", không phải là một ngày có thật/),
    '"Chuyên mục" đang là "x". Hãy chọn một trong: Chuyên môn, Đoàn thể, Hoạt động của trường, Tin khác, Thông báo.',
  ]);
});

it('tells every mistake at once', () => {
  expect(Object.keys(issuesOf('tin-tuc', { category: 'x', date: 'y', z: '1' })).sort()).toEqual([
    'category',
    'date',
    'title',
    'z',
  ]);
});

it('shows at most 60 characters of what was written', () => {
  const message = issuesOf('tin-tuc', { ...post, category: 'rất dài '.repeat(40) })['category'] ?? '';
  expect(/"(.*?)"\./.exec(message.replace('"category" (Chuyên mục) đang là ', ''))?.[1]).toHaveLength(58);
});

it('speaks of an empty file as a whole', () => {
  expect(issuesOf('su-kien', undefined)['']).toContain('chưa có nội dung');
});
