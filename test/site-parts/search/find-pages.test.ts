import { describe, expect, it } from 'vitest';
import { type SearchPage, searchAmong } from '../../support/search-index.ts';

const pages: readonly SearchPage[] = [
  { url: '/duong/', title: 'Chữ trên đường đến trường' },
  { url: '/di/', title: 'An toàn giao thông', text: 'Trên đường đi học, các con nắm tay người lớn.' },
  { url: '/an-duong/', title: 'An Dương Vương', text: 'Chuyện xưa.' },
  { url: '/thu/', title: 'Các khoản thu đầu năm' },
  { url: '/tkb/', title: 'Thời khóa biểu lớp 3A' },
  { url: '/tkb-b/', title: 'Thời khóa biểu lớp 3B' },
  { url: '/tet/', title: 'Lịch nghỉ Tết Nguyên đán' },
  { url: '/bc/', title: 'Báo cáo tháng 9', description: '12/BC-MNHS' },
  { url: '/qd/', title: 'Quyết định thành lập tổ', description: '08/QĐ-MNHS' },
  { url: '/hoa/', title: 'Hòa nhạc cuối năm' },
  { url: '/ban-tru/', title: 'Bán trú', text: 'Cơm trưa.' },
  { url: '/ban/', title: 'Khi bạn buồn' },
];
const { find, found } = await searchAmong(pages);

describe('marks', () => {
  it.each([
    ['duong den truong', '/duong/'],
    ['DUONG DEN TRUONG', '/duong/'],
    ['đường đến trường'.normalize('NFD'), '/duong/'],
    ['Đường Đến Trường', '/duong/'],
    ['duong đi', '/di/'],
    ['đương đi', '/di/'],
    ['hoà nhạc', '/hoa/'],
    ['ban tru', '/ban-tru/'],
  ])('%s finds %s first', async (query, expected) => {
    expect((await find(query))[0]).toBe(expected);
  });

  it('typed without any, a word means every word that looks like it', async () => {
    expect((await find('duong')).toSorted()).toEqual(['/an-duong/', '/di/', '/duong/']);
  });

  it('typed with them, a word means itself alone', async () => {
    expect((await find('đường')).toSorted()).toEqual(['/di/', '/duong/']);
    expect(await find('dương')).toEqual(['/an-duong/']);
  });

  it('a mistyped one is forgiven where nothing has it as typed, and that is told', async () => {
    expect(await found('nghĩ tết')).toMatchObject({ isLoose: true });
    expect((await find('nghĩ tết'))[0]).toBe('/tet/');
    expect(await found('nghỉ tết')).toMatchObject({ isLoose: false });
  });
});

describe('words', () => {
  it.each([
    ['12/BC-MNHS', '/bc/'],
    ['12 bc mnhs', '/bc/'],
    ['08/QĐ', '/qd/'],
    ['8/qd', '/qd/'],
    ['lop 3a', '/tkb/'],
    ['lop3b', '/tkb-b/'],
    ['thời khóa bi', '/tkb/'],
    ['thoi khao bieu 3a', '/tkb/'],
    ['học phí', '/thu/'],
    ['hoc phi', '/thu/'],
    ['TKB lớp 3B', '/tkb-b/'],
  ])('%s finds %s first', async (query, expected) => {
    expect((await find(query))[0]).toBe(expected);
  });

  it.each(['', '   ', '…', '<img src=x onerror=alert(1)>', 'xyzzyq'])('%j finds nothing', async (query) => {
    expect(await find(query)).toEqual([]);
  });
});

describe('order', () => {
  const order = async (first: SearchPage, second: SearchPage, query: string) =>
    (await searchAmong([second, first])).find(query);

  it.each<[string, SearchPage, SearchPage]>([
    [
      'a title comes before a text',
      { url: '/a/', title: 'Khai giảng', weight: 0 },
      { url: '/b/', title: 'Tin khác', text: 'Sau lễ khai giảng.', weight: 1 },
    ],
    [
      'words side by side come before words apart',
      { url: '/a/', title: 'Tin', text: 'Lễ khai giảng.' },
      { url: '/b/', title: 'Tin', text: 'Khai mạc rồi tiết giảng.' },
    ],
    [
      'what matters more comes first among equals',
      { url: '/b/', title: 'Lễ khai giảng', weight: 0.9 },
      { url: '/a/', title: 'Lễ khai giảng', weight: 0.1 },
    ],
    [
      'a title of these words alone comes before a longer one',
      { url: '/b/', title: 'Khai giảng' },
      { url: '/a/', title: 'Khai giảng, chào cờ và mười bốn việc khác của tháng' },
    ],
  ])('%s', async (_, first, second) => {
    expect(await order(first, second, 'khai giảng')).toEqual([first.url, second.url]);
  });
});
