import { describe, expect, it } from 'vitest';
import { eventCalendar, workCalendar } from '../../src/site/calendar/feeds.ts';
import { comingEvents, eventsOf, pastEvents } from '../../src/site/lists/events.ts';
import { quickLinks } from '../../src/site/lists/quick-links.ts';
import { day } from '../support/facts.ts';
import { type Files, page, postFile, readFiles } from '../support/portal.ts';
import { report } from '../support/results.ts';

const asOf = day('2025-10-10');

const inputOf = async (files: Files) => ({
  portal: await readFiles(files),
  report: report({ asOf }),
  ...{ criteria: [], allCriteria: [], reportFiles: [], hasSearch: false, isLive: false },
});

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (text: string, name: string) =>
  unfolded(text).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

const week = (date: string, items: string) =>
  `published: 2025-08-29\ndays:\n  - { date: ${date}, items: [${items}] }\n`;

describe('the feed of the work calendar', () => {
  it('has each piece of work at its time, in UTC, and without one on the whole day', async () => {
    const feed = workCalendar(
      await inputOf({
        'lich-cong-tac/2025-W36.yaml': week(
          '2025-09-05',
          "{ time: '06:40', text: Mở cổng, who: Cô Thanh }, { text: Trực }, { time: Chiều, text: Họp }",
        ),
      }),
    );
    expect(valuesOf(feed, 'DTSTART')).toEqual([
      ':20250904T234000Z',
      ';VALUE=DATE:20250905',
      ';VALUE=DATE:20250905',
    ]);
    expect(valuesOf(feed, 'SUMMARY:')).toEqual(['Mở cổng', 'Trực', 'Chiều: Họp']);
    expect(valuesOf(feed, 'DESCRIPTION:')).toEqual(['Phụ trách: Cô Thanh']);
    expect(valuesOf(feed, 'DTSTAMP:')).toEqual(Array(3).fill('20251010T000000Z'));
  });

  it('calls work by the same name when its time or its neighbours change, and no two by one', async () => {
    const idsOf = async (items: string) =>
      valuesOf(
        workCalendar(await inputOf({ 'lich-cong-tac/2025-W36.yaml': week('2025-09-05', items) })),
        'UID:',
      );
    const before = await idsOf("{ time: '08:00', text: Họp tổ }");
    const after = await idsOf(
      "{ text: Trực }, { time: '09:00', text: Họp tổ }, { time: '15:00', text: Họp tổ }",
    );
    expect(after).toContain(before[0]);
    expect(new Set(after).size).toBe(3);
  });

  it('begins with the school year of the report', async () => {
    const files = {
      'lich-cong-tac/2025-W31.yaml': week('2025-07-31', '{ text: Hè }').replace('2025-08-29', '2025-07-25'),
      'lich-cong-tac/2025-W32.yaml': week('2025-08-04', '{ text: Tháng Tám }'),
      'lich-cong-tac/2025-W41.yaml': week('2025-10-06', '{ text: Tháng Mười }'),
    };
    expect(valuesOf(workCalendar(await inputOf(files)), 'SUMMARY:')).toEqual([
      'Hè',
      'Tháng Tám',
      'Tháng Mười',
    ]);
    const older = { ...files, 'lich-cong-tac/2025-W30.yaml': week('2025-07-25', '{ text: Năm trước }') };
    expect(valuesOf(workCalendar(await inputOf(older)), 'SUMMARY:')).not.toContain('Năm trước');
  });

  it('of a school without a calendar is empty', async () => {
    expect(workCalendar(await inputOf({}))).not.toContain('VEVENT');
  });
});

const events = `- { id: khai-giang, title: Lễ khai giảng, date: 2025-09-05, kind: khai-giang }
- { id: hoi-thi, title: Hội thi, date: 2025-10-10, kind: hoat-dong }
- { id: nha-giao, title: Ngày Nhà giáo, date: 2025-11-20, kind: hoat-dong }
`;

describe('the events of the school', () => {
  const files = {
    'su-kien/2025-2026.yaml': events,
    'su-kien/2024-2025.yaml':
      '- { id: khai-giang, title: Khai giảng năm ngoái, date: 2024-09-05, kind: khai-giang }\n',
    'tin-tuc/a.md': postFile('', { event: 'hoi-thi', title: 'Bài về hội thi' }),
    'album/a.md': page({ title: 'Ảnh hội thi', date: '2025-10-11', event: 'hoi-thi' }),
  };

  it('are to come on their own day, and past on the next', async () => {
    const { portal } = await inputOf(files);
    expect(comingEvents(portal, asOf).map(({ key }) => key)).toEqual(['hoi-thi', 'nha-giao']);
    expect(pastEvents(portal, day('2025-10-11')).map(({ title }) => title)).toEqual([
      'Hội thi',
      'Lễ khai giảng',
      'Khai giảng năm ngoái',
    ]);
  });

  it('link to their posts and albums', async () => {
    const { portal } = await inputOf(files);
    const event = eventsOf(portal).find(({ key }) => key === 'hoi-thi');
    expect(event?.links.map(({ kind, address }) => [kind, address])).toEqual([
      ['Bài viết', '/tin-tuc/a/'],
      ['Album ảnh', '/album/a/'],
    ]);
  });

  it('have names of their own, even where two school years use the same one', async () => {
    const { portal } = await inputOf(files);
    const keys = eventsOf(portal).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  it('are whole days in the feed, from the oldest on', async () => {
    const feed = eventCalendar(await inputOf({ 'su-kien/2025-2026.yaml': events }));
    expect(valuesOf(feed, 'DTSTART;VALUE=DATE:')).toEqual(['20250905', '20251010', '20251120']);
    expect(valuesOf(feed, 'UID:')[0]).toBe('su-kien/khai-giang@cong-truong.invalid');
  });
});

describe('the quick links', () => {
  const labels = async (files: Files) => quickLinks(await readFiles(files), asOf).map(({ label }) => label);

  it('lead only to what is there', async () => {
    expect(await labels({})).toEqual(['Công khai']);
    expect(await labels({ 'thuc-don/2025-W41.yaml': 'published: 2025-10-03\ndays: []\n' })).toEqual([
      'Thực đơn',
      'Công khai',
    ]);
  });

  it('lead to the notice on admission up to its last day, and to that on fees', async () => {
    const notice = (title: string, expires: string) => page({ title, date: '2025-09-01', expires });
    const files = (expires: string) => ({
      'thong-bao/tuyen-sinh.md': notice('Tuyển sinh lớp 1', expires),
      'thong-bao/thu.md': notice('Các khoản thu đầu năm', '2025-09-30'),
    });
    expect(await labels(files('2025-10-10'))).toEqual(['Các khoản thu', 'Công khai', 'Tuyển sinh']);
    expect(await labels(files('2025-10-09'))).toEqual(['Các khoản thu', 'Công khai']);
  });
});
