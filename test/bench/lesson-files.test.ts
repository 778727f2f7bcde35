import { expect, it } from 'vitest';
import { lessonFiles } from '../../scripts/bench/lesson-files.ts';
import { planTeachers } from '../../scripts/bench/plan-staff.ts';

const lessonsOf = (count: number) => lessonFiles(count, planTeachers(count, 1), 1);

it('has a teacher for every 84 lessons, and at least eight', () => {
  expect([0, 672, 673, 10_000].map((lessons) => planTeachers(lessons, 1).length)).toEqual([8, 8, 9, 120]);
});

it('gives every teacher a name of their own for the file, and something to teach', () => {
  const teachers = planTeachers(10_000, 1);
  expect(new Set(teachers.map(({ slug }) => slug)).size).toBe(120);
  expect(teachers.filter(({ grades, subjects }) => grades.length === 0 || subjects.length === 0)).toEqual([]);
});

it('spreads lessons evenly over the ninety months of teaching', () => {
  const months = Object.keys(lessonsOf(180)).map((path) => path.split('/')[2] ?? '');
  const perMonth = Map.groupBy(months, (month) => month);
  expect([...new Set([...perMonth.values()].map(({ length }) => length))]).toEqual([2]);
  expect([months[0], months.at(-1), perMonth.size]).toEqual(['2016-09', '2026-05', 90]);
  expect(months.filter((month) => /-0[678]$/.test(month))).toEqual([]);
});

it('lays each lesson below its grade and month', () => {
  const misplaced = Object.entries(lessonsOf(180)).filter(([path, text]) => {
    const [, grade, month] = path.split('/');
    return !text.includes(`\ngrade: ${grade}\n`) || !text.includes(`\ndate: ${month}-`);
  });
  expect(misplaced).toEqual([]);
});

it('has some titles that say nothing', () => {
  const poor = Object.values(lessonsOf(1000)).filter((text) => /^title: '(?:Bài \d+|Giáo án)'$/m.test(text));
  expect(poor.length).toBeGreaterThan(0);
  expect(poor.length).toBeLessThan(50);
});
