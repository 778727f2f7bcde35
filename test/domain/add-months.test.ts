import { expect, it } from 'vitest';
import { addMonths } from '../../src/domain/add-months.ts';
import { day } from '../support/facts.ts';

it.each([
  ['2025-06-15', 12, '2026-06-15'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2025-11-30', 1, '2025-12-30'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2025-02-28', 1, '2025-03-28'],
  ['2025-01-15', 0, '2025-01-15'],
  ['2025-01-15', 23, '2026-12-15'],
])('%s and %i months: %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
