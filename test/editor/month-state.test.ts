import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/domain/report.ts';
import { monthState } from '../../src/editor/month-state.ts';
import { day } from '../support/facts.ts';
import { criterionResult, documentResult, finding } from '../support/results.ts';

const today = day('2025-10-12');
const state = (...findings: readonly ReportFinding[]) =>
  monthState({ documents: [documentResult([criterionResult(findings)])], due: [] }, today);

describe('the state of the month', () => {
  it('names what fails in this month, and nothing of other months', () => {
    const { title, items } = state(
      finding('fail', { subject: '2025-10/chuyen-mon', message: 'Thiếu 1 tin.' }),
      finding('fail', { subject: '2025-09/chuyen-mon', message: 'Tháng trước.' }),
      finding('pass', { subject: '2025-10/doan-the', message: 'Đủ.' }),
    );
    expect(items.map(({ message }) => message)).toEqual(['Thiếu 1 tin.']);
    expect(title).toBe('Tháng 10/2025: còn 1 việc.');
  });

  it('names what the month is still waiting for', () => {
    const { items } = state(
      finding('no-data', { subject: '2025-10/tin-khac', message: 'Chờ.', pending: true }),
    );
    expect(items).toHaveLength(1);
  });

  it('says so when all is there', () => {
    expect(state().title).toBe('Tháng 10/2025: đã đủ những gì tiêu chí yêu cầu.');
  });

  it('names what is due in this month, not in the next', () => {
    const item = { isOverdue: false, check: 'a', subject: 'b', document: 'd', number: '1', clause: '1' };
    const due = [
      { ...item, due: day('2025-10-31'), message: 'Đăng báo cáo.' },
      { ...item, due: day('2025-11-01'), message: 'Tháng sau.' },
    ];
    expect(monthState({ documents: [], due }, today).items.map(({ message }) => message)).toEqual([
      'Đăng báo cáo.',
    ]);
  });
});
