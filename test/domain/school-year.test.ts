import { expect, it } from 'vitest';
import { schoolYearOf, teachingPeriodOf } from '../../src/domain/school-year.ts';
import { day } from '../support/facts.ts';

it.each([
  ['2025-07-31', '2024-2025'],
  ['2025-08-01', '2025-2026'],
  ['2025-12-31', '2025-2026'],
  ['2026-01-01', '2025-2026'],
  ['2026-07-31', '2025-2026'],
])('%s lies in %s: the school year turns on 1 August', (date, year) => {
  expect(schoolYearOf(day(date))).toBe(year);
});

it('teaches from 1 September to 31 May', () => {
  expect(teachingPeriodOf('2025-2026')).toEqual({ from: '2025-09-01', to: '2026-05-31' });
});
