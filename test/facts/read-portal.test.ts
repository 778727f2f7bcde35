import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPortal } from '../../src/facts/read-portal.ts';
import { type Files, folderWith, gif, page, postFile, readFiles } from '../support/portal.ts';
import { toTcvn3, toVni, toWindows1258 } from './text/legacy-encoders.ts';

const good: Files = { 'tin-tuc/tot.md': postFile('Bài tốt.') };
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const vietnamese = postFile('Sáng ngày 5 tháng 9, nhà trường tổ chức lễ khai giảng năm học mới.');

/** Problems of one file among good ones, which must all be read nevertheless. */
async function problemsOf(path: string, content: string | Uint8Array) {
  const portal = await readFiles({ ...good, [path]: content });
  expect(portal.facts.posts.map(({ at }) => at.path)).toEqual(['content/tin-tuc/tot.md']);
  return portal.problems;
}

describe('a file that cannot be used is named; the others are read all the same', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['UTF-16', utf16(vietnamese), 'UTF-16'],
    ['TCVN3', toTcvn3(vietnamese), 'TCVN3'],
    ['VNI', toVni(vietnamese), 'VNI'],
    ['Windows-1258', toWindows1258(vietnamese), 'Windows-1258'],
    [
      'a picture with the name of a page',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]),
      'không phải là văn bản',
    ],
  ])('%s', async (_, content, words) => {
    expect(await problemsOf('tin-tuc/cu.md', content)).toEqual([
      { path: 'content/tin-tuc/cu.md', message: expect.stringContaining(words) },
    ]);
  });

  it.each([
    ['an empty file', '', 'Tệp trống'],
    ['blank lines only', '\n \n', 'Tệp trống'],
    ['no front matter', 'Chỉ có nội dung.\n', 'Thiếu phần thông tin đầu trang'],
    ['front matter that is not closed', '---\ntitle: A\ndate: 2025-09-05\n\nBài\n', 'chưa đóng'],
  ])('%s', async (_, content, words) => {
    expect(await problemsOf('tin-tuc/hong.md', content)).toEqual([
      { path: 'content/tin-tuc/hong.md', line: 1, column: 1, message: expect.stringContaining(words) },
    ]);
  });

  it('an empty data file', async () => {
    const problems = await problemsOf('to-chuc/mai.yaml', '');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.path).toBe('content/to-chuc/mai.yaml');
  });
});

describe('a mistake in front matter has its line and column in the file', () => {
  const wrong = 'title: A\ndate: 30/02/2025\ncategory: tin-khac\n';
  it.each([
    ['at the top', `---\n${wrong}---\nBài\n`, 3],
    ['below blank lines', `\n\n---\n${wrong}---\nBài\n`, 5],
    ['without a line end after the last dashes', `---\n${wrong}---`, 3],
    ['under Windows line ends', `---\n${wrong}---\nBài\n`.replaceAll('\n', '\r\n'), 3],
    ['after a byte order mark', `\uFEFF---\n${wrong}---\nBài\n`, 3],
    ['in a notice among the news', `---\n${wrong.replace('tin-khac', 'thong-bao')}---\nBài\n`, 3],
  ])('%s', async (_, content, line) => {
    expect(await problemsOf('tin-tuc/hong.md', content)).toMatchObject([{ line, column: 7 }]);
  });

  it('also in a data file', async () => {
    const file = 'name: Mai\nrole: giaovien\nunit: Tổ 1\ntitle: Giáo viên\n';
    expect(await problemsOf('to-chuc/mai.yaml', file)).toMatchObject([
      { line: 2, column: 7, message: expect.stringContaining('giao-vien') },
    ]);
  });
});

it('sorts problems by path and line', async () => {
  const { problems } = await readFiles({
    'tin-tuc/b.md': '',
    'tin-tuc/a.md': page({ title: 'A', date: 'x', category: 'y' }),
  });
  expect(problems.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'content/tin-tuc/a.md:3',
    'content/tin-tuc/a.md:4',
    'content/tin-tuc/b.md:1',
  ]);
});

describe('how a text was saved makes no difference', () => {
  const clean = postFile(
    '# Lễ khai giảng\n\nCô và trò ![Cô giáo](ảnh đẹp.gif "x")\n\n[Trường](/tin-tuc/)\n',
    { title: 'Nghiêng ngả' },
  );
  const portalOf = async (content: string) => {
    const { entries, facts, problems } = await readFiles({
      'tin-tuc/a.md': content,
      'tin-tuc/ảnh đẹp.gif': gif(500),
    });
    return JSON.stringify({ entries, facts, problems });
  };
  it.each([
    ['a byte order mark', `\uFEFF${clean}`],
    ['Windows line ends', clean.replaceAll('\n', '\r\n')],
    ['the marks of a Mac', clean.normalize('NFD')],
    ['all of these', `\uFEFF${clean.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('%s', async (_, content) => {
    expect(content).not.toBe(clean);
    expect(await portalOf(content)).toBe(await portalOf(clean));
  });
});

describe('a draft', () => {
  const files: Files = {
    'tin-tuc/nhap.md': postFile('[x](khong-co.md)', { draft: 'true' }),
    'tin-tuc/bai.md': postFile('[a](nhap.md)\n[b](/tin-tuc/nhap/)\n'),
  };
  it('is no entry, no post and has no address', async () => {
    const { entries, facts } = await readFiles(files);
    expect(entries['tin-tuc'].map(({ slug }) => slug)).toEqual(['bai']);
    expect(facts.posts).toHaveLength(1);
    expect(facts.entries).toHaveLength(1);
  });
  it('is no place to link to, and its own links are not judged', async () => {
    const { facts } = await readFiles(files);
    expect(facts.references.map(({ target, fault }) => [target, fault])).toEqual([
      ['nhap.md', 'dead-link'],
      ['/tin-tuc/nhap/', 'dead-link'],
    ]);
  });
  it('must be valid all the same, so that nobody is surprised later', async () => {
    const { problems } = await readFiles({ 'tin-tuc/nhap.md': page({ title: 'A', draft: 'true' }) });
    expect(problems.length).toBeGreaterThan(0);
  });
  it('is an ordinary page once draft is false', async () => {
    expect((await readFiles({ 'tin-tuc/a.md': postFile('', { draft: 'false' }) })).facts.posts).toHaveLength(
      1,
    );
  });
});

describe('news with the category thong-bao', () => {
  it.each(['thong-bao', '"thong-bao"', "'thong-bao'", 'thong-bao  ', 'thong-bao # gửi phụ huynh'])(
    'written as %s is a notice',
    async (category) => {
      const { entries, facts, problems } = await readFiles({
        'tin-tuc/nghi-hoc.md': postFile('', { category }),
      });
      expect(problems).toEqual([]);
      expect(entries['tin-tuc']).toEqual([]);
      expect(entries['thong-bao'].map(({ address }) => address)).toEqual(['/thong-bao/nghi-hoc/']);
      expect(facts.posts.map(({ category: counted }) => counted)).toEqual(['thong-bao']);
    },
  );
  it('may have the fields of a notice', async () => {
    const { entries } = await readFiles({
      'tin-tuc/a.md': postFile('', { category: 'thong-bao', urgent: 'true' }),
    });
    expect(entries['thong-bao'][0]?.data.urgent).toBe(true);
  });
});

describe('facts', () => {
  it('count words of bodies, pictures of albums, and quiet months', async () => {
    const { facts } = await readFiles({
      'gioi-thieu/lich-su.md': page({ title: 'Lịch sử', updated: '2025-09-01' }, 'Một hai\nba\t bốn\n'),
      'album/hoi/index.md': page({ title: 'Hội', date: '2025-09-05' }),
      'album/hoi/a.gif': gif(),
      'album/hoi/b.gif': gif(),
      'album/chon/index.md': page({
        title: 'Chọn',
        date: '2025-09-05',
        photos: '[{ file: a.gif, alt: Cô giáo }]',
      }),
      'album/chon/a.gif': gif(),
      'album/chon/b.gif': gif(),
      'nam-hoc/2025-2026.yaml':
        'from: 2025-09-05\nto: 2026-05-31\nsemesters: []\nholidays: []\nquietMonths: [06/2026, 2026-07]\n',
    });
    expect(
      Object.fromEntries(facts.entries.map(({ slug, words, pictures }) => [slug, [words, pictures]])),
    ).toEqual({
      chon: [0, 1],
      hoi: [0, 2],
      'lich-su': [4, 0],
      '2025-2026': [0, 0],
    });
    expect(facts.quietMonths).toEqual(['2026-06', '2026-07']);
  });

  it('take declarations from their folder and file name', async () => {
    const { facts } = await readFiles({
      'khai-bao/qd-1/II.3.1.yaml':
        'requirement: x\nshortfalls: 0,5\nevidence: Biên bản\nby: Mai\nposition: Hiệu trưởng\ndate: 1/10/2025\n',
    });
    expect(facts.declarations).toEqual([
      {
        document: 'qd-1',
        clause: 'II.3.1',
        requirement: 'x',
        shortfalls: 0.5,
        evidence: ['Biên bản'],
        declaredBy: 'Mai',
        position: 'Hiệu trưởng',
        declaredOn: '2025-10-01',
        at: { path: 'content/khai-bao/qd-1/II.3.1.yaml' },
      },
    ]);
  });

  it('place pictures and files that fields name at the field', async () => {
    const { facts } = await readFiles({
      'tin-tuc/a.md': postFile('', { cover: 'bia.gif', coverAlt: 'Cổng trường' }),
      'tin-tuc/bia.gif': gif(500),
      'thong-bao/b.md': page({ title: 'B', date: '2025-09-05', attachments: '[thieu.pdf]' }),
    });
    expect(facts.images).toMatchObject([
      {
        file: 'tin-tuc/bia.gif',
        alt: 'Cổng trường',
        widthPx: 500,
        at: { path: 'content/tin-tuc/a.md', line: 5, column: 8 },
      },
    ]);
    expect(facts.references.find(({ fault }) => fault)).toMatchObject({
      target: 'thieu.pdf',
      at: { line: 4, column: 15 },
    });
  });
});

describe('what is never read', () => {
  it('the internal area, hidden and temporary files', async () => {
    const files = [
      'noi-bo/tin-tuc/a.md',
      'tin-tuc/.a.md',
      'tin-tuc/~$a.md',
      '.git/a.md',
      'tin-tuc/node_modules/a.md',
    ];
    const portal = await readFiles(Object.fromEntries(files.map((file) => [file, 'hỏng'])));
    expect([portal.facts.entries, portal.problems, portal.warnings]).toEqual([[], [], []]);
  });
  it('files behind symbolic links', async () => {
    const contentDir = folderWith({ 'tin-tuc/a.md': postFile() });
    symlinkSync(folderWith({ 'b.md': postFile() }), join(contentDir, 'tin-tuc/ngoai'));
    const { facts } = await readPortal({ contentDir, publicDir: folderWith({}) });
    expect(facts.posts).toHaveLength(1);
  });
  it('a folder that does not exist: a portal may be empty', async () => {
    const { facts, problems } = await readPortal({ contentDir: '/khong/co', publicDir: '/khong/co' });
    expect([facts.entries, problems]).toEqual([[], []]);
  });
});

it('warns of a file in a folder that no type has, with the folder that was meant', async () => {
  const { warnings, problems } = await readFiles({
    'tintuc/a.md': postFile(),
    'constructor/a.md': postFile(),
  });
  expect(problems).toEqual([]);
  expect(warnings).toMatchObject([
    { path: 'content/constructor/a.md' },
    { path: 'content/tintuc/a.md', message: expect.stringContaining('"tin-tuc"') },
  ]);
});

it('gives the same portal whatever the order of the files on disk', async () => {
  const files: Files = {
    'tin-tuc/b.md': postFile('![A b](x.gif)'),
    'tin-tuc/a.md': postFile('[x](b.md)'),
    'tin-tuc/x.gif': gif(),
  };
  const reversed = Object.fromEntries(Object.entries(files).toReversed());
  const [one, other] = await Promise.all([readFiles(files), readFiles(reversed)]);
  expect(JSON.stringify([one.entries, one.facts])).toBe(JSON.stringify([other.entries, other.facts]));
});
