import { describe, expect, it } from 'vitest';
import { gradesTeaching, otherSubjects } from '../../src/domain/taught-subjects.ts';
import { semesterTerms } from '../../src/domain/terms.ts';
import { day } from '../support/facts.ts';

const days = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('semesters of a period', () => {
  const years = [
    {
      id: '2025-2026' as const,
      ...days('2025-09-05', '2026-05-31'),
      semesters: [days('2025-09-05', '2026-01-16'), days('2026-01-19', '2026-05-29')],
      holidays: [],
    },
  ];
  const ids = (from: string, to: string) => semesterTerms(years, days(from, to)).map(({ id }) => id);

  it('are those that share a day with it', () => {
    expect(ids('2025-09-01', '2026-05-31')).toEqual(['2025-2026/hk1', '2025-2026/hk2']);
    expect(ids('2026-01-16', '2026-01-18')).toEqual(['2025-2026/hk1']);
    expect(ids('2026-01-17', '2026-01-18')).toEqual([]);
    expect(ids('2026-01-17', '2026-01-19')).toEqual(['2025-2026/hk2']);
  });
});

describe('subjects taught', () => {
  const subjects = { 3: ['Toán', 'Tin học'], 4: ['toán', 'Khoa học'] };
  it('are known by grade', () => expect(gradesTeaching(subjects, 'Toán')).toEqual([3, 4]));
  it('are each told once, without the named ones', () => {
    expect(otherSubjects(subjects, ['TIN HỌC'])).toEqual(['Toán', 'Khoa học']);
    expect(otherSubjects(subjects, [])).toEqual(['Toán', 'Tin học', 'Khoa học']);
  });
});
