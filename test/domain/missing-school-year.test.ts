import { expect, it } from 'vitest';
import { missingSchoolYear } from '../../src/domain/missing-school-year.ts';
import type { SchoolYearFact } from '../../src/domain/school-facts.ts';
import { day } from '../support/facts.ts';

const year: SchoolYearFact = {
  id: '2025-2026',
  from: day('2025-09-05'),
  to: day('2026-05-29'),
  semesters: [],
  holidays: [],
};
const told = (from: string, to: string) => missingSchoolYear([year], { from: day(from), to: day(to) });

it('nothing is missing where the period and a school year share a day', () => {
  expect(told('2025-08-01', '2025-09-05')).toBeUndefined();
  expect(told('2026-05-29', '2026-08-31')).toBeUndefined();
});

it('names the file to add where they share none', () => {
  expect(told('2025-08-01', '2025-09-04')).toMatchObject({ outcome: 'no-data', subject: 'nam-hoc' });
  expect(told('2026-09-01', '2026-09-30')?.message).toContain('content/nam-hoc/2026-2027.yaml');
});
