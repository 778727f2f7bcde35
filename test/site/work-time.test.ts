import { describe, expect, it } from 'vitest';
import { workTime } from '../../src/site/calendar/work-time.ts';
import { day } from '../support/facts.ts';

const date = day('2025-09-05');

describe('the time of something in the work calendar', () => {
  it.each([
    ['07:30', '2025-09-05T07:30'],
    ['7:30', '2025-09-05T07:30'],
    ['7h30', '2025-09-05T07:30'],
    ['7H', '2025-09-05T07:00'],
    ['7g15', '2025-09-05T07:15'],
    ['14 giờ', '2025-09-05T14:00'],
    ['14 giờ 45 phút', '2025-09-05T14:45'],
    ['23:59', '2025-09-05T23:59'],
    ['0:00', '2025-09-05T00:00'],
  ])('is read where it is written as %s', (written, start) => {
    expect(workTime(date, written)).toEqual({ start });
  });

  it.each([
    ['7:30–9:00', '2025-09-05T09:00'],
    ['7h30 - 9h', '2025-09-05T09:00'],
    ['từ 7:30 đến 11:15', '2025-09-05T11:15'],
  ])('has an end where it is written as %s', (written, end) => {
    expect(workTime(date, written)).toEqual({ start: '2025-09-05T07:30', end });
  });

  it('has no end that is not after its start', () => {
    expect(workTime(date, '9:00–9:00')).toEqual({ start: '2025-09-05T09:00' });
    expect(workTime(date, '9:00–8:00')).toEqual({ start: '2025-09-05T09:00' });
    expect(workTime(date, '9:00–9:01')).toEqual({ start: '2025-09-05T09:00', end: '2025-09-05T09:01' });
  });

  it.each(['Sáng', '24:00', '7:60', '25h', 'sau giờ học', '8'])(
    'is the whole day, with its words: %s',
    (words) => {
      expect(workTime(date, words)).toEqual({ start: '2025-09-05', words });
    },
  );

  it('is the whole day where nothing is written', () => {
    expect(workTime(date, undefined)).toEqual({ start: '2025-09-05' });
    expect(workTime(date, '  ')).toEqual({ start: '2025-09-05' });
  });
});
