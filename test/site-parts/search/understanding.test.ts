import { beforeAll, expect, it } from 'vitest';
import { searchAmong } from '../../support/search-index.ts';

let among: Awaited<ReturnType<typeof searchAmong>>;
beforeAll(async () => {
  among = await searchAmong([
    { url: '/thuc-don/', title: 'Thực đơn', weight: 1 },
    { url: '/thuc-don/w20/', title: 'Thực đơn tuần 20', text: 'Cơm, canh, cá. Tuần này.' },
    { url: '/qd-58/', title: 'Quy chế chi tiêu', description: '58/QĐ-THHG. Quy chế' },
    { url: '/qd-57/', title: 'Quyết định thành lập tổ kiểm kê', description: '57/QĐ-THHG. Quyết định' },
    { url: '/trang-58/', title: 'Sách ở thư viện', text: 'Quyết định mua thêm; xem trang 58.' },
    { url: '/tiem/', title: 'Tiêm chủng bổ sung', text: 'Lịch cho khối 3.' },
    { url: '/va/', title: 'Áo vá khéo', text: 'Vá áo.' },
    { url: '/to-chuc/#nha', title: 'Lê Thị Nhã', description: 'Giáo viên chủ nhiệm lớp 3A. Tổ 2–3' },
  ]);
});

it.each([
  ['words that only mean now are not looked for', 'thuc don tuan nay', '/thuc-don/'],
  ['a kind and a number are a document’s number', 'quyet dinh 58', '/qd-58/'],
  ['also with the word for number between them', 'quyết định số 57', '/qd-57/'],
  ['a word that no page has is taken for a typing error', 'lich tiem vacxin', '/tiem/'],
  ['words typed while the keyboard program was off', 'thuwcj ddown', '/thuc-don/'],
  ['a person, politely named', 'cô Lê Thị Nhã', '/to-chuc/#nha'],
])('%s: %s', async (_, query, expected) => {
  expect((await among.find(query))[0]).toBe(expected);
});

it('finds nothing for a word that only shorter words resemble', async () => {
  expect(await among.find('vaxyq')).toEqual([]);
});
