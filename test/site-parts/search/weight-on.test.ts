import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/domain/calendar.ts';
import { type Weighed, weightOn } from '../../../src/publish/search/weight-on.ts';

const asOf = '2026-06-15' as LocalDate;
const day = (text: string) => text as LocalDate;
const weigh = (page: Partial<Weighed>) => weightOn(asOf, { type: 'tin-tuc', ...page });

describe('among pages that fit equally well', () => {
  it.each<[string, Partial<Weighed>, Partial<Weighed>]>([
    ['new before old', { day: day('2026-06-01') }, { day: day('2025-06-01') }],
    ['timeless before very old', {}, { day: day('2016-06-01') }],
    [
      'a notice on its last day before the same one a day later',
      { type: 'thong-bao', day: day('2026-06-01'), expires: asOf },
      { type: 'thong-bao', day: day('2026-06-01'), expires: day('2026-06-14') },
    ],
    [
      'a notice in force before a newer one that is over',
      { type: 'thong-bao', day: day('2026-03-01'), expires: day('2026-12-31') },
      { type: 'thong-bao', day: day('2026-06-10'), expires: day('2026-06-12') },
    ],
    [
      'a document in force before one that was replaced',
      { type: 'van-ban', day: day('2025-01-01') },
      { type: 'van-ban', day: day('2025-01-01'), validTo: day('2026-01-01') },
    ],
  ])('%s', (_, first, second) => {
    expect(weigh(first)).toBeGreaterThan(weigh(second));
  });

  it('a day to come weighs as much as this day', () => {
    expect(weigh({ day: day('2027-01-01') })).toBe(weigh({ day: asOf }));
  });
});
