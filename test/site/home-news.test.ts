import { describe, expect, it } from 'vitest';
import { newsCategories } from '../../src/domain/news-categories.ts';
import { homeNewsMarkup } from '../../src/site/items/home-news-item.ts';
import { homeNews } from '../../src/site/lists/home-news.ts';
import { find, withClass, wordsOf } from '../support/html.ts';
import { postFile, readFiles } from '../support/portal.ts';

/** A portal with posts of these categories; each is a day older than the one before it, and named by its number. */
const portalWith = (categories: readonly string[]) =>
  readFiles(
    Object.fromEntries(
      categories.map((category, index) => {
        const date = `2025-09-${String(28 - index).padStart(2, '0')}`;
        return [`tin-tuc/bai-${index}.md`, postFile('', { title: `Bài ${index}`, date, category })];
      }),
    ),
  );

/** What leads, then each category with its posts. */
async function shownOf(categories: readonly string[]) {
  const { lead, categories: groups } = homeNews(await portalWith(categories));
  return [
    lead?.data.title,
    ...groups.map(({ label, posts }) => [label, ...posts.map(({ data }) => data.title)]),
  ];
}

const markupOf = async (categories: readonly string[]) => {
  const portal = await portalWith(categories);
  return homeNewsMarkup(portal, homeNews(portal)).html;
};

describe('the news of the home page', () => {
  it('is the newest post, then each category by its newest other one; no post stands there twice', async () => {
    expect(await shownOf(['tin-khac', 'doan-the', 'tin-khac', 'hoat-dong', 'doan-the'])).toEqual([
      'Bài 0',
      ['Đoàn thể', 'Bài 1', 'Bài 4'],
      ['Tin khác', 'Bài 2'],
      ['Hoạt động của trường', 'Bài 3'],
    ]);
  });

  it('leaves out a category without any post, and one whose only post leads', async () => {
    expect(await shownOf(['tin-khac', 'doan-the'])).toEqual(['Bài 0', ['Đoàn thể', 'Bài 1']]);
    expect(await shownOf(['tin-khac'])).toEqual(['Bài 0']);
    expect(await shownOf([])).toEqual([undefined]);
  });

  it.each([
    [1, 3],
    [2, 3],
    [3, 2],
    [4, 2],
  ])('of %i categories shows %i posts each, however many there are', async (count, each) => {
    const ids = Object.keys(newsCategories).slice(0, count);
    const [, ...groups] = await shownOf(Array.from({ length: 5 }, () => ids).flat());
    expect(groups.map((group) => (group?.length ?? 0) - 1)).toEqual(Array(count).fill(each));
  });

  it('links each category to its page, also that of the post that leads', async () => {
    const html = await markupOf(['tin-khac', 'doan-the', 'doan-the']);
    const links = find(html, 'a').map((link) => [wordsOf(link), link.properties['href']]);
    expect(links).toEqual([
      ['Bài 0', '/tin-tuc/bai-0/'],
      ['Tin khác', '/tin-tuc/tin-khac/'],
      ['Đoàn thể', '/tin-tuc/doan-the/'],
      ['Bài 1', '/tin-tuc/bai-1/'],
      ['Bài 2', '/tin-tuc/bai-2/'],
    ]);
    expect(find(html, 'h3').map(wordsOf)).toEqual(['Bài 0', 'Đoàn thể']);
  });

  it('has a picture for the post that leads and for the first of each category only', async () => {
    const html = await markupOf(
      Array.from({ length: 12 }, (_, index) => (index % 2 ? 'doan-the' : 'hoat-dong')),
    );
    expect(withClass(html, 'anh-nho')).toHaveLength(3);
  });

  it('is no markup at all without posts', async () => {
    expect(await markupOf([])).toBe('');
  });
});
