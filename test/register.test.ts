import { describe, expect, it } from 'vitest';
import { recordsFor } from '../src/records-for.ts';
import { registerOf } from '../src/register.ts';
import { day } from './support/facts.ts';
import { page, postFile, readFiles } from './support/portal.ts';

const autumn = { from: day('2025-09-01'), to: day('2025-10-31') };
const person = (name: string, role: string, more = '') =>
  `name: ${name}\nrole: ${role}\nunit: Ban Giám hiệu\ntitle: ${role === 'hieu-truong' ? 'Hiệu trưởng' : 'Giáo viên'}\n${more}`;
const school = `name: Trường Tiểu học Hoa Gạo
level: tieu-hoc
authority:
  - { lines: [UBND QUẬN LONG GIANG], to: 2025-06-30 }
  - { lines: [UBND PHƯỜNG BÃI GIỮA], from: 2025-07-01 }
site: https://thhoagao.example.edu.vn
address: Số 18 đường Bến Gạo, phường Bãi Giữa, thành phố Hà Nội
phone: 024 3999 0000
email: a@example.edu.vn
representative: { name: Đỗ Thị Lan, title: Hiệu trưởng }
grades: [1]
evaluation: { from: 2025-09-01, to: 2026-05-31 }
criteria: []
`;

describe('the register of posts', () => {
  it('has the posts and notices of the days asked for, both included, by day', async () => {
    const portal = await readFiles({
      'tin-tuc/b.md': postFile('', { title: 'Sau', date: '2025-10-31' }),
      'tin-tuc/a.md': postFile('', { title: 'Trước', date: '2025-08-31' }),
      'tin-tuc/c.md': postFile('', { title: 'Muộn', date: '2025-11-01' }),
      'thong-bao/d.md': page({ title: 'Đầu', date: '2025-09-01' }),
    });
    const rows = registerOf(portal, autumn);
    expect(rows.map(({ title, categoryName }) => `${title}: ${categoryName}`)).toEqual([
      'Đầu: Thông báo',
      'Sau: Hoạt động của trường',
    ]);
  });
  it('names people, also where the post has their id', async () => {
    const portal = await readFiles({
      'tin-tuc/a.md': postFile('', { author: 'mai', approvedBy: 'Cô Lan', approvedOn: '2025-09-04' }),
      'to-chuc/mai.yaml': person('Nguyễn Thị Mai', 'giao-vien'),
    });
    expect(registerOf(portal, autumn)).toMatchObject([
      { author: 'Nguyễn Thị Mai', approver: 'Cô Lan', approvedOn: '2025-09-04', address: '/tin-tuc/a/' },
    ]);
  });
  it('gives whole addresses where the school has a site', async () => {
    const portal = await readFiles({ 'truong.yaml': school, 'tin-tuc/a.md': postFile() });
    expect(registerOf(portal, autumn)[0]?.address).toBe('https://thhoagao.example.edu.vn/tin-tuc/a/');
  });
});

describe('what a report tells of the school', () => {
  const paper = (fields: Readonly<Record<string, string>>) =>
    page({
      title: 'Kế hoạch',
      kind: 'ke-hoach',
      issuer: 'truong',
      issued: '2025-09-01',
      published: '2025-09-01',
      ...fields,
    });
  const files = {
    'truong.yaml': school,
    'to-chuc/cu.yaml': person('Hiệu trưởng cũ', 'hieu-truong', 'to: 2025-07-31\n'),
    'to-chuc/moi.yaml': person('Hiệu trưởng mới', 'hieu-truong', 'from: 2025-08-01\n'),
    'van-ban/a.md': paper({ soHieu: '12/KH-THHG' }),
    'van-ban/b.md': paper({ soHieu: '13/KH-THHG', issued: '2025-07-31' }),
    'van-ban/c.md': paper({ soHieu: '9/TT-BGDĐT', issuer: 'bo' }),
  };
  const on = async (asOf: string) => recordsFor(await readFiles(files), { period: autumn, asOf: day(asOf) });

  it('is what holds on its day', async () => {
    expect((await on('2025-11-10')).school).toEqual({
      name: 'Trường Tiểu học Hoa Gạo',
      authority: ['UBND PHƯỜNG BÃI GIỮA'],
      place: 'Hà Nội',
      principal: { name: 'Hiệu trưởng mới', title: 'Hiệu trưởng' },
      abbreviation: 'THHG',
      recipients: ['UBND phường Bãi Giữa (để b/c)', 'Lưu: VT'],
    });
    expect((await on('2025-06-30')).school).toMatchObject({
      authority: ['UBND QUẬN LONG GIANG'],
      principal: { name: 'Hiệu trưởng cũ' },
    });
  });
  it('has the documents of the school itself, of the school year', async () => {
    expect((await on('2025-11-10')).papers.map(({ soHieu }) => soHieu)).toEqual(['12/KH-THHG']);
    expect((await on('2025-08-31')).papers).toEqual([]);
  });
  it('knows pages by their address', async () => {
    const { titleOf } = await on('2025-11-10');
    expect([titleOf('/van-ban/a/'), titleOf('/van-ban/z/')]).toEqual(['Kế hoạch', undefined]);
  });
  it('knows no school where there is none', async () => {
    expect(
      recordsFor(await readFiles({}), { period: autumn, asOf: day('2025-11-10') }).school,
    ).toBeUndefined();
  });
});
