import { describe, expect, it } from 'vitest';
import { openVisits } from '../../src/domain/visits.ts';
import { day } from '../support/facts.ts';

const person = (id: string, email?: string) => ({
  ...{ id, name: id, role: 'giao-vien', at: { path: `content/to-chuc/${id}.yaml` } },
  ...(email && { email }),
});
const visit = (account: string, on: string) => ({ account, day: day(on) });

describe('visits', () => {
  const mai = person('mai', 'hoa@example.edu.vn');
  const hoa = person('hoa');
  const visits = openVisits(
    [mai, hoa],
    [visit(' Hoa ', '2025-10-01'), visit('HOA@example.edu.vn', '2025-10-02'), visit('ai-do', '2025-11-30')],
  );
  const october = [day('2025-10-01'), day('2025-10-31')] as const;

  it('of an id are not taken for the e-mail of somebody else', () => {
    expect(visits.daysOf(hoa, ...october)).toBe(1);
    expect(visits.daysOf(mai, ...october)).toBe(1);
    expect(visits.daysOf(mai, day('2025-10-01'), day('2025-10-01'))).toBe(0);
  });
  it('are known by day, those of strangers among them', () => {
    expect(visits.hasAny(day('2025-11-30'), day('2025-11-30'))).toBe(true);
    expect(visits.hasAny(day('2025-11-01'), day('2025-11-29'))).toBe(false);
    expect(visits.hasAny(day('2025-12-01'), day('2026-01-31'))).toBe(false);
  });
});
