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

describe('a waiver that ends in *', () => {
  const speaksOf = (subject: string, asked: string, check = 'image-width') =>
    openWaivers([waiver('2025-10-31', subject)], day('2025-10-01')).isWaived(check, asked);

  it('speaks of every subject that begins alike', () => {
    expect(speaksOf('2025-10/*', '2025-10/chuyen-mon')).toBe(true);
    expect(speaksOf('2025-10/*', '2025-10/')).toBe(true);
    expect(speaksOf('2025-10/*', '2025-11/chuyen-mon')).toBe(false);
    expect(speaksOf('2025-10/*', '2025-1')).toBe(false);
  });
  it('alone speaks of every failure of its check, and of no other', () => {
    expect(speaksOf('*', 'b.jpg')).toBe(true);
    expect(speaksOf('*', 'b.jpg', 'image-alt')).toBe(false);
  });
  it('has no star elsewhere', () => {
    expect(speaksOf('a*.jpg', 'ab.jpg')).toBe(false);
    expect(speaksOf('a*.jpg', 'a*.jpg')).toBe(true);
  });
  it('expires like any other', () => {
    const { isWaived } = openWaivers([waiver('2025-10-31', '*')], day('2025-11-01'));
    expect(isWaived('image-width', 'a.jpg')).toBe(false);
  });
  it('is in use as soon as one of its subjects fails, and unused where none does', () => {
    const stateWith = (subject: string) =>
      openWaivers([waiver('2025-10-31', subject)], day('2025-10-01')).results(failing)[0]?.state;
    expect(stateWith('a*')).toBe('active');
    expect(stateWith('b*')).toBe('unused');
  });
});
