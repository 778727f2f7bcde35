import { describe, expect, it } from 'vitest';
import { type Files, judgeFiles, page, postFile } from '../support/portal.ts';

const told = async (files: Files, kind: 'warnings' | 'problems' = 'warnings') =>
  (await judgeFiles(files)).report[kind]
    .filter(({ path }) => path !== 'content/truong.yaml')
    .map(({ path, line, message }) => `${path}:${line}: ${message}`);

const mai = 'name: Nguyễn Thị Mai\nrole: giao-vien\nunit: Tổ 1\ntitle: Giáo viên\n';
const staff = { 'to-chuc/nguyen-thi-mai.yaml': mai };
const lesson = (author: string) => page({ title: 'Phép cộng', kind: 'giao-an', author, date: '2025-10-01' });
const said = (fields: string) =>
  `${fields}\nevidence: [Sổ tay]\nby: Mai\nposition: Giáo viên\ndate: 2025-10-01\n`;
const waiver = (check: string, subject: string) =>
  `check: ${check}\nsubject: ${subject}\nreason: Bão\nby: Mai\ndate: 2025-10-01\nexpires: 2025-12-31\n`;

describe('a person named by an id that nobody has', () => {
  it('is told for a lesson, at the line, with the one that was meant', async () => {
    expect(await told({ ...staff, 'hoc-lieu/a.md': lesson('nguyen-thi-may') })).toEqual([
      expect.stringMatching(
        /^content\/hoc-lieu\/a\.md:4: Không có ai mã "nguyen-thi-may".*Có phải ý bạn là "nguyen-thi-mai"\?$/,
      ),
    ]);
    expect(await told({ ...staff, 'hoc-lieu/a.md': lesson('nguyen-thi-mai') })).toEqual([]);
  });
  it('is told for a post, unless it is a name in words', async () => {
    const by = (author: string) => told({ ...staff, 'tin-tuc/a.md': postFile('', { author }) });
    expect(await by('nguyen-thi-may')).toEqual([
      expect.stringMatching(/^content\/tin-tuc\/a\.md:5: .*nguyen-thi-mai/),
    ]);
    expect(await by('Nguyễn Thị May')).toEqual([]);
    expect(await by('nguyen-thi-mai')).toEqual([]);
  });
  it('is not told where the file of that person has to be mended first', async () => {
    expect(
      await told({ 'to-chuc/nguyen-thi-mai.yaml': 'name: Mai\n', 'hoc-lieu/a.md': lesson('nguyen-thi-mai') }),
    ).toEqual([]);
  });
  it('is told at the line again where the page is known from an earlier run', async () => {
    const files = { ...staff, 'hoc-lieu/a.md': lesson('nguyen-thi-may') };
    expect(await told(files)).toEqual(await told(files));
  });
});

describe('a duty that no document asks for', () => {
  const disclosed = (duty: string) =>
    told({ 'cong-khai/2025-2026/a.md': page({ title: 'A', duty, date: '2025-10-01' }) });
  it.each([['tt-09-2024/8.1'], ['tt-36-2017/1'], ['tt-26-2026/27.1'], ['tt-26-2026/27.2-q1']])(
    'is not %s',
    async (duty) => expect(await disclosed(duty)).toEqual([]),
  );
  it.each([
    ['tt-09-2024/8.11', 'Có phải ý bạn là "tt-09-2024/8.1"?'],
    ['tt-09-2024/8', 'Hãy chọn một trong: tt-09-2024/8.1, tt-09-2024/8.2, tt-09-2024/8.3.'],
    ['tt-26-2026/27.2', 'Hãy chọn một trong: tt-26-2026/27.2-6t, '],
    ['tt-09-2024/3', 'Hãy chọn một trong: tt-09-2024/4, '],
    ['tt-09-2042/8.1', 'Có phải ý bạn là "tt-09-2024/8.1"?'],
    ['tt-26-2026/27.2-q2', 'Có phải ý bạn là "tt-26-2026/27.2-q1"?'],
    ['tt-09-2024/phu-luc-so-2', 'Hãy chọn một trong: tt-09-2024/4, tt-09-2024/5, '],
  ])('is %s', async (duty, meant) => {
    const [message, ...others] = await disclosed(duty);
    expect(message).toMatch(/^content\/cong-khai\/2025-2026\/a\.md:3: /);
    expect(message).toContain(meant);
    expect(others).toEqual([]);
  });
});

describe('a declaration', () => {
  const declared = (file: string, fields: string, kind: 'warnings' | 'problems' = 'warnings') =>
    told({ [`khai-bao/${file}`]: said(fields) }, kind);
  it('for a clause that exists is taken', async () => {
    expect(await declared('qd-8265-2021/IV.3.yaml', 'points: 2')).toEqual([]);
    expect(
      await declared('qd-8265-2021/IV.3.yaml', 'requirement: diem-thuong\npoints: 2', 'problems'),
    ).toEqual([]);
  });
  it.each([
    ['qd-8265-2012/IV.3.yaml', 'Có phải ý bạn là "qd-8265-2021"?'],
    ['qd-8265-2021/IV.33.yaml', 'Có phải ý bạn là "IV.3"?'],
    ['IV.3.yaml', 'nằm ngoài thư mục của bộ tiêu chí'],
  ])('in %s speaks of nothing', async (file, words) => {
    expect(await declared(file, 'points: 1')).toEqual([expect.stringContaining(words)]);
  });
  it('for a requirement that its clause does not have is a problem at its line, since it would be lost', async () => {
    const wrong = 'shortfalls: 2\nrequirement: diem-thuongg';
    expect(await declared('qd-8265-2021/IV.3.yaml', wrong, 'problems')).toEqual([
      expect.stringMatching(/IV\.3\.yaml:2: .*"diem-thuongg".*Có phải ý bạn là "diem-thuong"\?$/),
    ]);
  });
  it('in a list has its own line', async () => {
    const entry = (points: string) => `- ${said(`points: ${points}`).trim().replaceAll('\n', '\n  ')}\n`;
    expect(await told({ 'khai-bao/qd-8265-2021/IV.3.yaml': entry('1') + entry('5') })).toEqual([
      expect.stringMatching(/IV\.3\.yaml:6: Khai 5 điểm/),
    ]);
  });
  it('of more points than the clause gives is told, of as many is not', async () => {
    expect(await declared('qd-8265-2021/IV.3.yaml', 'points: 2')).toEqual([]);
    expect(await declared('qd-8265-2021/IV.3.yaml', 'points: 2.5')).toEqual([
      expect.stringMatching(/:1: Khai 2,5 điểm, nhưng mục IV\.3 chỉ cho tối đa 2 điểm/),
    ]);
  });
});

describe('a waiver', () => {
  it('of a check that nobody knows is told', async () => {
    expect(await told({ 'giai-trinh/a.yaml': waiver('post-per-month', '2025-10/doan-the') })).toEqual([
      expect.stringMatching(/a\.yaml:1: .*Có phải ý bạn là "posts-per-month"\?$/),
    ]);
  });
  it('of a subject that is near a failing one is told, of that one itself is not', async () => {
    expect(await told({ 'giai-trinh/a.yaml': waiver('posts-per-month', '2025-10/doanthee') })).toEqual([
      expect.stringMatching(/a\.yaml:2: .*Có phải ý bạn là "2025-10\/doan-the"\?$/),
    ]);
    expect(await told({ 'giai-trinh/a.yaml': waiver('posts-per-month', '2025-10/doan-the') })).toEqual([]);
  });
  it('of a subject like nothing that fails is only unused', async () => {
    expect(await told({ 'giai-trinh/a.yaml': waiver('posts-per-month', 'bien-ban-thang-hai') })).toEqual([]);
  });
});
