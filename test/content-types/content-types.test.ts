import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { FieldReference } from '../../src/content-types/content-type.ts';
import { type ContentTypeId, contentTypes, type DataOf } from '../../src/content-types/index.ts';

const on = { date: '2025-09-05' };
const page = { title: 'A', ...on };
const days = { from: '2025-09-05', to: '2026-05-31' };

/** The least that each type needs: a type without an example here does not compile. */
const least: Readonly<Record<ContentTypeId, unknown>> = {
  truong: {
    name: 'Trường Tiểu học Hoa Gạo',
    level: 'tieu-hoc',
    site: 'https://thhoagao.example.edu.vn',
    address: 'Số 1',
    phone: '024 1',
    email: 'a@example.edu.vn',
    representative: { name: 'Mai' },
    grades: ['1'],
    evaluation: days,
    criteria: [{ document: 'mac-dinh', gate: 'error' }],
  },
  'nam-hoc': { ...days, semesters: [], holidays: [] },
  'gioi-thieu': { title: 'A', updated: '2025-09-05' },
  'to-chuc': { name: 'Mai', role: 'giao-vien', unit: 'Tổ 1', title: 'Giáo viên' },
  'tin-tuc': { ...page, category: 'tin-khac' },
  'thong-bao': page,
  'cong-khai': { ...page, duty: 'tt-09-2024/5' },
  'van-ban': {
    title: 'A',
    kind: 'ke-hoach',
    issuer: 'truong',
    issued: '2025-09-05',
    published: '2025-09-06',
  },
  'hoc-lieu': { ...page, kind: 'video', author: 'mai' },
  album: page,
  'lich-cong-tac': { published: '2025-09-05', days: [] },
  'thuc-don': { published: '2025-09-05', days: [] },
  'thoi-khoa-bieu': { title: 'A', ...days, classes: {} },
  'thong-ke': { grades: [] },
  'su-kien': [{ id: 'khai-giang', title: 'A', ...on, kind: 'khai-giang' }],
  'hoi-dap': { title: 'A', asked: '2025-09-05' },
  'lay-y-kien': { title: 'A', opens: '2025-09-05', closes: '2025-09-06', sendTo: 'Văn phòng' },
  'goc-phu-huynh': page,
  'goc-hoc-sinh': page,
  'lien-he': { title: 'A' },
  'khai-bao': { shortfalls: '0', evidence: ['a'], by: 'Mai', position: 'Hiệu trưởng', ...on },
  'giai-trinh': {
    check: 'image-width',
    subject: 'a.jpg',
    reason: 'x',
    by: 'Mai',
    ...on,
    expires: '2025-10-05',
  },
};

const schemaOf = (id: ContentTypeId) => contentTypes[id].schema as z.ZodType;
const read = <Id extends ContentTypeId>(id: Id, more: object = {}): DataOf<Id> =>
  schemaOf(id).parse({ ...(least[id] as object), ...more }) as DataOf<Id>;
const groups = Object.entries(least).filter(([, data]) => !Array.isArray(data)) as [ContentTypeId, object][];

describe.each(groups)('%s', (id, data) => {
  it('needs no more than this', () => expect(schemaOf(id).safeParse(data).error).toBeUndefined());

  it.each(Object.keys(data).filter((key) => !(id === 'khai-bao' && key === 'shortfalls')))(
    'needs %s',
    (key) => {
      expect(schemaOf(id).safeParse({ ...data, [key]: undefined }).success).toBe(false);
    },
  );

  it('has no other fields than its own', () => {
    expect(schemaOf(id).safeParse({ ...data, khongCo: 'x' }).success).toBe(false);
  });
});

it('events are a list', () => {
  expect(schemaOf('su-kien').safeParse(least['su-kien']).success).toBe(true);
  expect(schemaOf('su-kien').safeParse([{ id: 'a' }]).success).toBe(false);
});

it('there is no field for the name of a pupil in statistics', () => {
  expect(schemaOf('thong-ke').safeParse({ grades: [{ grade: '1', pupils: '30', name: 'An' }] }).success).toBe(
    false,
  );
});

describe('every page', () => {
  const pages = (Object.keys(contentTypes) as ContentTypeId[]).filter(
    (id) => contentTypes[id].form !== 'data',
  );
  it.each(pages)('of %s may be a draft and keep old addresses', (id) => {
    expect(read(id, { draft: 'true', redirectFrom: '/cu/' })).toMatchObject({
      draft: true,
      redirectFrom: ['/cu/'],
    });
    expect(schemaOf(id).safeParse({ ...(least[id] as object), redirectFrom: 'cu' }).success).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    ['tin-tuc', ['2025', '09'], '/tin-tuc/a/'],
    ['cong-khai', ['2025-2026'], '/cong-khai/2025-2026/a/'],
    ['lien-he', [], '/lien-he/'],
    ['van-ban', ['2025'], '/van-ban/a/'],
  ] as const)('of %s', (id, folders, address) =>
    expect(contentTypes[id].address?.('a', folders)).toBe(address),
  );

  it('are those of the contract: folders only group files', () => {
    const withAddress = Object.values(contentTypes).filter((type) => 'address' in type);
    for (const type of withAddress) expect(type.address?.('x', []), type.id).toMatch(/^\/([a-z-]+\/)+$/);
  });
});

it('what fields name is looked up: covers, portraits, files, attachments, photos', () => {
  const references: readonly (readonly FieldReference[] | undefined)[] = [
    contentTypes['tin-tuc'].references?.(read('tin-tuc', { cover: 'a.jpg', coverAlt: 'Cổng trường' })),
    contentTypes['to-chuc'].references?.(read('to-chuc', { portrait: 'a.jpg' })),
    contentTypes['van-ban'].references?.(read('van-ban', { file: 'a.pdf' })),
    contentTypes['hoc-lieu'].references?.(read('hoc-lieu', { file: 'a.pptx', package: 'b.zip' })),
    contentTypes['thong-bao'].references?.(
      read('thong-bao', { attachments: ['a.pdf', { file: 'b.pdf', title: 'B' }] }),
    ),
    contentTypes['cong-khai'].references?.(read('cong-khai', { files: 'a.pdf' })),
    contentTypes.album.references?.(read('album', { photos: [{ file: 'a.jpg', alt: 'Lớp 1A' }] })),
    contentTypes.truong.references?.(read('truong', { logo: 'a.svg', banner: 'b.jpg' })),
  ];
  expect(
    references.map((each) => each?.map(({ kind, target, alt = '' }) => `${kind} ${target} ${alt}`.trim())),
  ).toEqual([
    ['image a.jpg Cổng trường'],
    ['image a.jpg Ảnh chân dung Mai'],
    ['file a.pdf'],
    ['file a.pptx', 'file b.zip'],
    ['file a.pdf', 'file b.pdf'],
    ['file a.pdf'],
    ['image a.jpg Lớp 1A'],
    ['image a.svg Biểu trưng Trường Tiểu học Hoa Gạo', 'image b.jpg Trường Tiểu học Hoa Gạo'],
  ]);
});

it('a field that names nothing asks for nothing', () => {
  expect(contentTypes['tin-tuc'].references?.(read('tin-tuc'))).toEqual([]);
  expect(contentTypes['thong-bao'].references?.(read('thong-bao'))).toEqual([]);
});

it('only news and notices are posts', () => {
  expect(Object.values(contentTypes).flatMap((type) => ('toPost' in type ? type.id : []))).toEqual([
    'tin-tuc',
    'thong-bao',
  ]);
});
