import { describe, expect, it } from 'vitest';
import { classify, shortHash } from '../../../src/facts/entries/classify.ts';

describe('a file is known by its path', () => {
  it.each([
    ['tin-tuc/khai-giang.md', 'tin-tuc', 'khai-giang', []],
    ['tin-tuc/2025/09/khai-giang/index.md', 'tin-tuc', 'khai-giang', ['2025', '09']],
    ['tin-tuc/Lễ Khai Giảng.MD', 'tin-tuc', 'le-khai-giang', []],
    ['tin-tuc/a.markdown', 'tin-tuc', 'a', []],
    ['tin-tuc/index.md', 'tin-tuc', 'index', []],
    ['cong-khai/2025-2026/thu-chi.md', 'cong-khai', 'thu-chi', ['2025-2026']],
    ['to-chuc/nguyen-thi-mai.yml', 'to-chuc', 'nguyen-thi-mai', []],
    ['khai-bao/qd-8265-2021/II.3.1.yaml', 'khai-bao', 'II.3.1', ['qd-8265-2021']],
    ['truong.yaml', 'truong', 'truong', []],
    ['lien-he.md', 'lien-he', 'lien-he', []],
  ])('%s', (file, type, slug, folders) => {
    expect(classify(file)).toEqual({ kind: 'entry', type, slug, folders, isMdx: false });
  });

  it('may be MDX only in the introduction', () => {
    expect(classify('gioi-thieu/lich-su.mdx')).toMatchObject({ kind: 'entry', isMdx: true });
    expect(classify('tin-tuc/a.mdx')).toMatchObject({
      kind: 'stray',
      message: expect.stringContaining('.md'),
    });
  });

  it('gets a stable slug where its name has no letters', () => {
    const kind = classify('tin-tuc/漢字.md');
    expect(kind).toMatchObject({ slug: `bai-${shortHash('tin-tuc/漢字.md')}` });
    expect(kind).toEqual(classify('tin-tuc/漢字.md'));
  });
});

describe('a file that goes with others is an asset', () => {
  it.each(['tin-tuc/a/anh.jpg', 'hinh/logo.svg', 'README.md', 'ghi-chu.txt', 'tin-tuc/md', '.md'])(
    '%s',
    (file) => {
      expect(classify(file)).toEqual({ kind: 'asset' });
    },
  );
});

describe('a file that nothing reads is pointed out', () => {
  it.each([
    ['tintuc/a.md', 'Có phải ý bạn là "tin-tuc"?'],
    ['Tin tức/a.md', 'Có phải ý bạn là "tin-tuc"?'],
    ['linh-tinh-khac/a.md', 'thư mục có sẵn: nam-hoc, gioi-thieu'],
    ['a.md', 'nằm ngoài các mục'],
    ['truong/a.yaml', 'Không có mục "truong"'],
    ['truong.md', '.yaml'],
    ['lien-he.yaml', '.md'],
    ['tin-tuc/a.yaml', '.md'],
    ['to-chuc/a.md', '.yaml'],
    ['constructor/a.md', 'Không có mục "constructor"'],
    ['toString/a.yaml', 'Không có mục "toString"'],
    ['constructor.md', 'nằm ngoài các mục'],
  ])('%s', (file, words) => {
    expect(classify(file)).toEqual({ kind: 'stray', message: expect.stringContaining(words) });
  });
});

it('hashes a path to four letters or digits, the same every time', () => {
  expect(shortHash('tin-tuc/a.md')).toMatch(/^[a-z0-9]{4}$/);
  expect(shortHash('tin-tuc/a.md')).toBe(shortHash('tin-tuc/a.md'));
  expect(shortHash('tin-tuc/a.md')).not.toBe(shortHash('tin-tuc/b.md'));
});
