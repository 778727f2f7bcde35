import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../src/domain/calendar.ts';
import { openWaivers } from '../src/waivers.ts';
import { day } from './support/facts.ts';
import { criterionResult, documentResult, finding } from './support/results.ts';

const waiver = (expires: string, subject = 'a.jpg') => ({
  type: 'giai-trinh' as const,
  path: 'content/giai-trinh/anh.yaml',
  slug: 'anh',
  folders: [],
  address: null,
  body: null,
  data: {
    check: 'image-width',
    subject,
    reason: 'Ảnh tư liệu năm 1998',
    by: 'Nguyễn Thị Mai',
    date: day('2025-09-01'),
    expires: day(expires),
  },
});

const failing = [documentResult([criterionResult([finding('fail', { subject: 'a.jpg', waived: true })])])];
const passing = [documentResult([criterionResult([finding('pass', { subject: 'a.jpg' })])])];
const stateOf = (expires: string, asOf: LocalDate, documents = failing) =>
  openWaivers([waiver(expires)], asOf).results(documents)[0]?.state;

describe('a waiver', () => {
  it('holds up to and on its last day', () => {
    const { isWaived } = openWaivers([waiver('2025-10-31')], day('2025-10-31'));
    expect(isWaived('image-width', 'a.jpg')).toBe(true);
    expect(stateOf('2025-10-31', day('2025-10-31'))).toBe('active');
  });
  it('has expired on the day after', () => {
    const { isWaived } = openWaivers([waiver('2025-10-31')], day('2025-11-01'));
    expect(isWaived('image-width', 'a.jpg')).toBe(false);
    expect(stateOf('2025-10-31', day('2025-11-01'))).toBe('expired');
  });
  it('speaks of one check and one subject', () => {
    const { isWaived } = openWaivers([waiver('2025-10-31')], day('2025-10-01'));
    expect(isWaived('image-width', 'b.jpg')).toBe(false);
    expect(isWaived('image-alt', 'a.jpg')).toBe(false);
  });
  it('is unused where nothing fails that it speaks of', () => {
    expect(stateOf('2025-10-31', day('2025-10-01'), passing)).toBe('unused');
    expect(stateOf('2025-10-31', day('2025-10-01'), [])).toBe('unused');
  });
  it('is expired rather than unused', () => {
    expect(stateOf('2025-10-31', day('2025-11-01'), passing)).toBe('expired');
  });
  it('is told with its words and its file', () => {
    expect(openWaivers([waiver('2025-10-31')], day('2025-10-01')).results(failing)).toEqual([
      { ...waiver('2025-10-31').data, state: 'active', at: { path: 'content/giai-trinh/anh.yaml' } },
    ]);
  });
});
