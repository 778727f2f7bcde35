import { describe, expect, it } from 'vitest';
import { lessonsOf, sessionsOf } from '../../src/site/lists/lessons.ts';
import {
  classesOf,
  gradesOf,
  morningLessons,
  timetableScope,
  timetableState,
  timetablesOf,
  timetablesToShow,
} from '../../src/site/lists/timetables.ts';
import { day } from '../support/facts.ts';
import { readFiles } from '../support/portal.ts';
import { schoolFile } from '../support/school.ts';

const file = (from: string, to: string, classes = '{ 1A: { thu-2: [Toán] } }', others = '') =>
  `title: Thời khóa biểu học kì I\nfrom: ${from}\nto: ${to}\n${others}classes: ${classes}\n`;

const first = { 'thoi-khoa-bieu/hoc-ki-1.yaml': file('2025-09-05', '2026-01-16') };
const second = { 'thoi-khoa-bieu/hoc-ki-2.yaml': file('2026-01-19', '2026-05-29') };

describe('a timetable', () => {
  it.each([
    ['2025-09-04', 'coming'],
    ['2025-09-05', 'in-force'],
    ['2026-01-16', 'in-force'],
    ['2026-01-17', 'over'],
  ])('on %s is %s', async (asOf, state) => {
    const [timetable] = timetablesOf(await readFiles(first));
    expect(timetable && timetableState(timetable, day(asOf))).toBe(state);
  });

  it.each([
    ['2025-09-01', ['hoc-ki-1'], ['hoc-ki-2']],
    ['2025-10-01', ['hoc-ki-1'], ['hoc-ki-2']],
    ['2026-01-18', ['hoc-ki-1'], ['hoc-ki-2']],
    ['2026-01-19', ['hoc-ki-2'], ['hoc-ki-1']],
    ['2026-06-15', ['hoc-ki-2'], ['hoc-ki-1']],
  ])('in force stands first, else the last one, else the next: on %s', async (asOf, shown, others) => {
    const found = timetablesToShow(await readFiles({ ...first, ...second }), day(asOf));
    expect(found.shown.map(({ slug }) => slug)).toEqual(shown);
    expect(found.others.map(({ slug }) => slug)).toEqual(others);
  });

  it('may be one of several in force at once', async () => {
    const portal = await readFiles({
      ...first,
      'thoi-khoa-bieu/khoi-5.yaml': file('2025-10-06', '2025-10-10'),
    });
    expect(timetablesToShow(portal, day('2025-10-10')).shown).toHaveLength(2);
    expect(timetablesToShow(portal, day('2025-10-11')).shown).toHaveLength(1);
    expect(timetablesToShow(await readFiles({}), day('2025-10-11')).shown).toEqual([]);
  });

  it('gives each class a page, in the order of people, by grade', async () => {
    const classes = '{ 10A: { thu-2: [Toán] }, 2B: {}, Lớp 2A: {} }';
    const portal = await readFiles({ 'thoi-khoa-bieu/hk1.yaml': file('2025-09-05', '2026-01-16', classes) });
    const [timetable] = timetablesOf(portal);
    if (!timetable) throw new Error('No timetable was read.');
    expect(classesOf(timetable).map(({ name, address }) => [name, address])).toEqual([
      ['2A', '/thoi-khoa-bieu/hk1/lop-2a/'],
      ['2B', '/thoi-khoa-bieu/hk1/2b/'],
      ['10A', '/thoi-khoa-bieu/hk1/10a/'],
    ]);
    expect(gradesOf(timetable).map(({ label, classes: own }) => [label, own.length])).toEqual([
      ['Khối 2', 2],
      ['Khối 10', 1],
    ]);
    expect(timetableScope(timetable)).toBe('học kì I');
  });

  it('has as many lessons in the morning as it says, else as usual at the level of the school', async () => {
    const school = (level: string) => schoolFile('truong.yaml').replace('tieu-hoc', level);
    const morningOf = async (level: string, others = '') => {
      const portal = await readFiles({
        'truong.yaml': school(level),
        'thoi-khoa-bieu/hk1.yaml': file('2025-09-05', '2026-01-16', '{ 1A: {} }', others),
      });
      const [timetable] = timetablesOf(portal);
      return timetable && [portal.entries.truong.length, morningLessons(portal, timetable)];
    };
    expect(await morningOf('tieu-hoc')).toEqual([1, 4]);
    expect(await morningOf('thcs')).toEqual([1, 5]);
    expect(await morningOf('mam-non')).toEqual([1, undefined]);
    expect(await morningOf('thcs', 'morning: 3\n')).toEqual([1, 3]);
  });
});

describe('the week of a class', () => {
  it('has five days, and Saturday only with lessons', () => {
    expect(lessonsOf({ 'thu-3': ['Toán', 'Tiếng Việt'] })).toMatchObject({ most: 2, days: { length: 5 } });
    expect(lessonsOf({ 'thu-7': ['Toán'] }).days.at(-1)).toEqual({
      weekday: 6,
      name: 'Thứ Bảy',
      lessons: ['Toán'],
    });
    expect(lessonsOf({})).toMatchObject({ most: 0 });
  });

  it.each([
    [4, 4, [['Buổi sáng', [1, 2, 3, 4]]]],
    [
      5,
      4,
      [
        ['Buổi sáng', [1, 2, 3, 4]],
        ['Buổi chiều', [5]],
      ],
    ],
    [2, undefined, [['Trong ngày', [1, 2]]]],
    [0, 4, []],
    [0, undefined, []],
  ])('of %i lessons, %s of them in the morning, has these parts', (most, morning, parts) => {
    expect(sessionsOf(most, morning).map(({ label, numbers }) => [label, numbers])).toEqual(parts);
  });
});
