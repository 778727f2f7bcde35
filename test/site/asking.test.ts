import { describe, expect, it } from 'vitest';
import { consultationState } from '../../src/site/consultations/consultation-state.ts';
import { whereToSend } from '../../src/site/consultations/where-to-send.ts';
import { sectionName } from '../../src/site/corners/section-names.ts';
import { beforeAfter } from '../../src/site/items/before-after.ts';
import { channelLink } from '../../src/site/items/channel-link.ts';
import { consultationItem } from '../../src/site/items/consultation-item.ts';
import { portraitOf } from '../../src/site/items/portrait.ts';
import { questionItem } from '../../src/site/items/question-item.ts';
import { waysToReach } from '../../src/site/items/ways-to-reach.ts';
import { consultationsOf } from '../../src/site/lists/consultations.ts';
import { cornerOf } from '../../src/site/lists/corners.ts';
import { peopleOn } from '../../src/site/lists/people.ts';
import { questionsOf } from '../../src/site/lists/questions.ts';
import { day } from '../support/facts.ts';
import { find, wordsOf } from '../support/html.ts';
import { page, readFiles } from '../support/portal.ts';
import { schoolFile } from '../support/school.ts';

const linksOf = (markup: { readonly html: string }) =>
  find(markup.html, 'a').map(({ properties }) => properties['href']);
const textOf = (markup: { readonly html: string }) =>
  find(`<div>${markup.html}</div>`, 'div').map(wordsOf)[0];

describe('a consultation', async () => {
  const portal = await readFiles({
    'lay-y-kien/a.md': page(
      { title: 'Giờ học', opens: '2026-06-08', closes: '2026-06-26', sendTo: 'a@b.vn' },
      'Hai phương án.',
    ),
  });
  const [asked] = consultationsOf(portal);
  if (!asked) throw new Error('There is a consultation.');

  it.each([
    ['2026-06-07', 'coming', 'Sắp lấy ý kiến'],
    ['2026-06-08', 'open', 'Đang lấy ý kiến'],
    ['2026-06-26', 'open', 'Đang lấy ý kiến'],
    ['2026-06-27', 'closed', 'Đã kết thúc'],
  ])('is open on its first and last day: on %s %s', (on, state, words) => {
    expect(consultationState(asked, day(on))).toBe(state);
    expect(textOf(consultationItem(asked, day(on)))).toContain(words);
  });

  it.each([
    ['c1@example.edu.vn', ['mailto:c1@example.edu.vn?subject=Gi%E1%BB%9D%20h%E1%BB%8Dc']],
    ['https://example.edu.vn/y-kien', ['https://example.edu.vn/y-kien']],
    ['Hòm thư ở cổng trường', []],
    ['javascript:alert(1)', []],
    ['"><b>@x', []],
  ])('leads where opinions go: %s', (sendTo, links) => {
    expect(linksOf(whereToSend(sendTo, 'Giờ học'))).toEqual(links);
    expect(textOf(whereToSend(sendTo, 'Giờ học'))).toBe(sendTo);
  });
});

describe('questions', async () => {
  const portal = await readFiles({
    'hoi-dap/a.md': page({ title: 'Có trông hè không', asked: '2026-05-26' }, 'Đang hỏi phường.'),
    'hoi-dap/b.md': page(
      { title: 'Đồng phục', asked: '2026-04-14', answered: '2026-04-15' },
      'Mua ở đâu cũng được.',
    ),
  });

  it('say whether they are answered', () => {
    expect(questionsOf(portal).map((question) => textOf(questionItem(question, 3)))).toEqual([
      expect.stringContaining('Đang chờ trả lời'),
      expect.stringContaining('Trả lời ngày 15/04/2026'),
    ]);
  });

  it('lead to the one before and the one after, and nowhere beyond', () => {
    const questions = questionsOf(portal);
    const around = questions.map((question) => linksOf(beforeAfter(questions, question, 'Câu hỏi')));
    expect(around).toEqual([['/hoi-dap/b/'], ['/hoi-dap/a/']]);
    expect(beforeAfter(questions.slice(0, 1), questions[0] as never, 'Câu hỏi').html).toBe('');
  });
});

describe('a corner', () => {
  it('stands by section, the one written in last first, pages without a section last', async () => {
    const portal = await readFiles({
      'goc-hoc-sinh/a.md': page({ title: 'A', date: '2026-01-01', section: 'on-tap' }),
      'goc-hoc-sinh/b.md': page({ title: 'B', date: '2026-02-01', section: 'ky-nang-song' }),
      'goc-hoc-sinh/c.md': page({ title: 'C', date: '2026-03-01' }),
    });
    const { sections } = cornerOf(portal, 'goc-hoc-sinh');
    expect(sections.map(({ name, address }) => [name, address])).toEqual([
      ['Kĩ năng sống', '/goc-hoc-sinh/muc/ky-nang-song/'],
      ['Ôn tập', '/goc-hoc-sinh/muc/on-tap/'],
      ['Chuyện chung', null],
    ]);
    expect(cornerOf(portal, 'goc-phu-huynh').pages).toEqual([]);
  });

  it('names a section it does not know by its own words', () => {
    expect(sectionName('cau-lac-bo')).toBe('Cau lac bo');
  });

  it('names a section as the school does, even one it knows by another name', async () => {
    const named = 'cornerSections: { cau-lac-bo: Câu lạc bộ, on-tap: Ôn bài }\n';
    const portal = await readFiles({
      'truong.yaml': `${schoolFile('truong.yaml')}${named}`,
      'goc-hoc-sinh/a.md': page({ title: 'A', date: '2026-01-01', section: 'cau-lac-bo' }),
      'goc-hoc-sinh/b.md': page({ title: 'B', date: '2026-02-01', section: 'on-tap' }),
      'goc-hoc-sinh/c.md': page({ title: 'C', date: '2026-01-01', section: 'suc-khoe' }),
    });
    expect(portal.problems).toEqual([]);
    const names = cornerOf(portal, 'goc-hoc-sinh').sections.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Câu lạc bộ', 'Sức khỏe', 'Ôn bài']);
  });
});

describe('a person', async () => {
  const person = (others: string) =>
    `name: Trần Thị Ánh\nrole: giao-vien\nunit: Tổ 1\ntitle: Giáo viên\nphone: 0912 345 678\n${others}`;
  const portal = await readFiles({
    'to-chuc/a.yaml': person('phoneConsent: true\nemail: a@example.edu.vn\n'),
    'to-chuc/b.yaml': person(''),
    'to-chuc/c.yaml': person('phoneConsent: false\n'),
  });
  const people = Object.fromEntries(peopleOn(portal, day('2026-01-01')).map((each) => [each.slug, each]));

  it('is called only with consent', () => {
    const ways = ['a', 'b', 'c'].map((slug) => linksOf(waysToReach(people[slug] as never)));
    expect(ways).toEqual([['mailto:a@example.edu.vn', 'tel:0912345678'], [], []]);
  });

  it('without a portrait is shown by the first letter of the given name', () => {
    expect(textOf(portraitOf(portal, people['a'] as never))).toBe('Á');
  });
});

it.each([
  [{ value: '024 3999 0000' }, ['tel:02439990000']],
  [{ value: 'Zalo', url: 'https://zalo.me/0' }, ['https://zalo.me/0']],
  [{ value: 'Bấm đây', url: 'javascript:alert(1)' }, []],
  [{ value: 'Phòng 12' }, []],
])('a channel leads only where it is safe: %o', (channel, links) => {
  expect(linksOf(channelLink(channel))).toEqual(links);
});
