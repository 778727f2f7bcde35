import { expect, it } from 'vitest';
import { postsOf } from '../../src/site/lists/news.ts';
import { newsAuthors, newsTags } from '../../src/site/lists/news-groups.ts';
import { relatedPosts } from '../../src/site/lists/related.ts';
import { postFile, readFiles } from '../support/portal.ts';

const post = (title: string, date: string, fields: Readonly<Record<string, string>> = {}) =>
  postFile('', { title, date, ...fields });

it('keywords that differ only in letters are one, and a post counts once in each', async () => {
  const portal = await readFiles({
    'tin-tuc/a.md': post('A', '2025-09-03', { tags: '[An toàn, an toàn, STEM]' }),
    'tin-tuc/b.md': post('B', '2025-09-02', { tags: '[AN TOÀN]' }),
    'tin-tuc/c.md': post('C', '2025-09-01', { tags: '["!!!"]' }),
  });
  expect(newsTags(portal).map(({ label, address, posts }) => [label, address, posts.length])).toEqual([
    ['An toàn', '/tin-tuc/tu-khoa/an-toan/', 2],
    ['STEM', '/tin-tuc/tu-khoa/stem/', 1],
  ]);
});

it('a writer told by name and one told by id are the same person', async () => {
  const portal = await readFiles({
    'to-chuc/nguyen-thi-mai.yaml': 'name: Nguyễn Thị Mai\nrole: giao-vien\nunit: Tổ 1\ntitle: Giáo viên\n',
    'tin-tuc/a.md': post('A', '2025-09-03', { author: 'nguyen-thi-mai' }),
    'tin-tuc/b.md': post('B', '2025-09-02', { author: 'Nguyễn Thị Mai' }),
  });
  const [author, ...others] = newsAuthors(portal);
  expect(others).toEqual([]);
  expect(author).toMatchObject({ label: 'Nguyễn Thị Mai', address: '/tin-tuc/nguoi-viet/nguyen-thi-mai/' });
  expect(author?.posts).toHaveLength(2);
});

it('related are those of the same event, then with the same keyword, then of the same category', async () => {
  const category = 'chuyen-mon';
  const portal = await readFiles({
    'tin-tuc/a.md': post('A', '2025-09-01', { event: 'hoi-sach', tags: '[sách]', category: 'hoat-dong' }),
    'tin-tuc/b.md': post('Bên cạnh', '2025-09-02', { category: 'hoat-dong' }),
    'tin-tuc/c.md': post('Cùng loại', '2025-09-03', { category: 'hoat-dong' }),
    'tin-tuc/d.md': post('Cùng từ', '2025-10-01', { tags: '[sách]', category }),
    'tin-tuc/e.md': post('Cùng việc', '2025-11-01', { event: 'hoi-sach', category }),
    'tin-tuc/g.md': post('Khác hẳn', '2025-12-01', { category }),
  });
  const first = postsOf(portal).find(({ data }) => data.title === 'A');
  expect(first && relatedPosts(portal, first).map(({ data }) => data.title)).toEqual([
    'Cùng việc',
    'Cùng từ',
    'Cùng loại',
  ]);
});

it('a post alone has none', async () => {
  const portal = await readFiles({ 'tin-tuc/a.md': post('A', '2025-09-01') });
  expect(postsOf(portal).flatMap((each) => relatedPosts(portal, each))).toEqual([]);
});
