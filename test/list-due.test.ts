import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../src/domain/report.ts';
import { listDue } from '../src/list-due.ts';
import { day } from './support/facts.ts';
import { criterionResult, documentResult, finding } from './support/results.ts';

const asOf = day('2025-11-10');
const pending = (due: string, others: Partial<ReportFinding> = {}) =>
  finding('no-data', { pending: true, due: day(due), ...others });
const document = (...findings: readonly ReportFinding[]) => documentResult([criterionResult(findings)]);
const dueOf = (...findings: readonly ReportFinding[]) => listDue([document(...findings)], asOf);

describe('something is due', () => {
  it('up to 45 days ahead', () => {
    expect(dueOf(pending('2025-12-25'))).toMatchObject([{ due: '2025-12-25', isOverdue: false }]);
    expect(dueOf(pending('2025-12-26'))).toEqual([]);
  });
  it('on the day itself, and overdue on the day after', () => {
    expect(dueOf(pending('2025-11-10'))).toMatchObject([{ isOverdue: false }]);
    expect(dueOf(finding('fail', { due: day('2025-11-09') }))).toMatchObject([{ isOverdue: true }]);
  });
  it('up to 60 days after its day', () => {
    expect(dueOf(finding('fail', { due: day('2025-09-11') }))).toHaveLength(1);
    expect(dueOf(finding('fail', { due: day('2025-09-10') }))).toEqual([]);
  });
  it('with all that is needed to do it', () => {
    const at = { path: 'content/thuc-don/2025-W46.yaml' };
    expect(
      dueOf(
        pending('2025-11-12', { check: 'weekly-schedule', subject: '2025-W46', message: 'Hãy đăng.', at }),
      ),
    ).toEqual([
      {
        due: '2025-11-12',
        isOverdue: false,
        check: 'weekly-schedule',
        subject: '2025-W46',
        message: 'Hãy đăng.',
        document: 'mau',
        number: '1/QĐ',
        clause: '1',
        at,
      },
    ]);
  });
});

describe('nothing is due', () => {
  const due = day('2025-11-12');
  it.each<[string, ReportFinding]>([
    ['that passes', finding('pass', { due })],
    ['that lacks data for good', finding('no-data', { due })],
    ['that is waived', finding('fail', { due, waived: true })],
    ['without a day', finding('fail')],
  ])('%s', (_, found) => expect(dueOf(found)).toEqual([]));

  it('for a document that is only counted', () => {
    const found = [criterionResult([pending('2025-11-12')])];
    expect(listDue([documentResult(found, { gate: 'off' })], asOf)).toEqual([]);
    expect(listDue([documentResult(found, { gate: 'warn' })], asOf)).toHaveLength(1);
  });
});

describe('the list', () => {
  it('has the earliest first, then by check and subject', () => {
    const items = dueOf(
      pending('2025-11-30', { check: 'a', subject: 'x' }),
      pending('2025-11-12', { check: 'b', subject: 'y' }),
      pending('2025-11-12', { check: 'b', subject: 'x' }),
      pending('2025-11-12', { check: 'a', subject: 'z' }),
    );
    expect(items.map(({ due, check, subject }) => `${due} ${check} ${subject}`)).toEqual([
      '2025-11-12 a z',
      '2025-11-12 b x',
      '2025-11-12 b y',
      '2025-11-30 a x',
    ]);
  });
  it('has what two documents ask for alike once, for the first', () => {
    const twice = [document(pending('2025-11-12')), { ...document(pending('2025-11-12')), id: 'khac' }];
    expect(listDue(twice, asOf).map((item) => item.document)).toEqual(['mau']);
  });
  it('has the same subject twice where the days differ', () =>
    expect(dueOf(pending('2025-11-12'), pending('2025-11-13'))).toHaveLength(2));
});
