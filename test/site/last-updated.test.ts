import { describe, expect, it } from 'vitest';
import { lastAsked } from '../../src/site/lists/questions.ts';
import { find, withClass, wordsOf } from '../support/html.ts';
import { page, readFiles } from '../support/portal.ts';
import { pagesOf, pageTypes } from '../support/site.ts';

const pages = pagesOf();
const wordsOn = (address: string) =>
  find(pages.get(address) ?? '', 'main')
    .map(wordsOf)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('a page says when what it shows was last changed', () => {
  it.each([
    ['questions', /Cập nhật lần cuối \S+ \S+, \d{2}\/\d{2}\/\d{4}/],
    ['question', /Hỏi .+ · Cập nhật \d{2}\/\d{2}\/\d{4}/],
    ['list of documents', /Cập nhật lần cuối \S+ \S+, \d{2}\/\d{2}\/\d{4}/],
    ['disclosures', /Cập nhật lần cuối/],
    ['document', /Ngày đăng/],
    ['introduction', /Cập nhật/],
    ['notice', /Ngày đăng/],
    ['statistics', /Công bố/],
    ['timetable of a class', /Cập nhật 23\/02\/2026/],
    ['work calendar', /Đăng /],
    ['menu', /Đăng /],
    ['events', /Cập nhật/],
  ] as const)('%s', (type, words) => {
    expect(wordsOn(pageTypes[type])).toMatch(words);
  });

  it('of questions the day of the newest question or answer; none where nobody asked', async () => {
    const question = (fields: Readonly<Record<string, string>>) => page({ title: 'Hỏi', ...fields }, 'Đáp.');
    const portal = await readFiles({
      'hoi-dap/a.md': question({ asked: '2025-09-10', answered: '2025-09-20' }),
      'hoi-dap/b.md': question({ asked: '2025-09-15' }),
    });
    expect(lastAsked(portal)).toBe('2025-09-20');
    expect(lastAsked(await readFiles({ 'hoi-dap/b.md': question({ asked: '2025-09-15' }) }))).toBe(
      '2025-09-15',
    );
    expect(lastAsked(await readFiles({}))).toBeUndefined();
  });
});

it('a menu of an earlier week says that it is the newest there is, and so does a timetable that is over', () => {
  expect(wordsOn(pageTypes.menu)).toContain('Tuần gần nhất đã có thực đơn.');
  expect(wordsOn(pageTypes['work calendar'])).toContain('Tuần gần nhất đã có lịch.');
  expect(wordsOn(pageTypes.timetables)).toContain('Đây là thời khóa biểu gần nhất');
  expect(wordsOn(pageTypes['work calendar of a week'])).not.toContain('gần nhất');
});

it.each(['notice', 'album', 'question', 'document', 'consultation that is open'] as const)(
  'leads to the one before or after it: %s',
  (type) => {
    const [ways] = withClass(pages.get(pageTypes[type]) ?? '', 'truoc-sau');
    expect(ways && wordsOf(ways)).toMatch(/(trước|sau)/);
  },
);

it.each(['documents of a kind', 'documents of a body', 'documents of a school year', 'disclosures'] as const)(
  'a long page names its parts at its head, each of which is there: %s',
  (type) => {
    const html = pages.get(pageTypes[type]) ?? '';
    const [contents] = withClass(html, 'tren-trang');
    expect(contents).toBeDefined();
    const targets = [...html.matchAll(/<nav class="tren-trang".*?<\/nav>/gs)].flatMap(([nav]) =>
      [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id),
    );
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  },
);

it('documents of a kind name the newest of all, in whatever school year it stands', () => {
  const [main] = (pages.get(pageTypes['documents of a kind']) ?? '').match(/<main.*<\/main>/s) ?? [''];
  const days = find(main, 'time').map(({ properties }) => String(properties['dateTime']));
  expect(days.length).toBeGreaterThan(2);
  expect(days[0]).toBe(days.toSorted().at(-1));
});
