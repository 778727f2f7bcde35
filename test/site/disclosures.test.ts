import { describe, expect, it } from 'vitest';
import type { DocumentResult, ReportFinding } from '../../src/domain/report.ts';
import { lastChange } from '../../src/site/disclosures/disclosure-groups.ts';
import { disclosureKind } from '../../src/site/disclosures/disclosure-kind.ts';
import { dutyStates } from '../../src/site/disclosures/duty-states.ts';
import { dutyRow } from '../../src/site/items/duty-row.ts';
import { disclosuresOf } from '../../src/site/lists/disclosures.ts';
import { day } from '../support/facts.ts';
import { find, wordsOf } from '../support/html.ts';
import { page, readFiles } from '../support/portal.ts';
import { criterionResult, documentResult, finding, report } from '../support/results.ts';

const portal = await readFiles({
  'cong-khai/2025-2026/thu-chi.md': page({ title: 'Thu, chi', duty: 'tt-09-2024/5', date: '2025-09-30' }),
  'cong-khai/2024-2025/thu-chi.md': page({ title: 'Thu, chi', duty: 'tt-09-2024/5', date: '2024-09-30' }),
  'cong-khai/2025-2026/du-toan.md': page({ title: 'Dự toán', duty: 'tt-26/27.1', date: '2026-01-09' }),
});

const told = (outcome: 'pass' | 'fail' | 'no-data', subject: string, others: Partial<ReportFinding> = {}) =>
  finding(outcome, { check: 'disclosures', subject, ...others });
const at = (path: string) => ({ at: { path: `content/cong-khai/${path}.md` } });

const duties = (findings: readonly ReportFinding[], clause: string, others: Partial<DocumentResult> = {}) =>
  report({
    documents: [
      documentResult([criterionResult(findings, { clause, title: 'Thu, chi tài chính' })], {
        kind: 'duties',
        ...others,
      }),
    ],
  });

const stateIn = (year: string, given: ReturnType<typeof duties>) =>
  dutyStates(given, portal, year).flatMap((document) =>
    document.duties.map(({ clause, outcome, disclosure }) => [clause, outcome, disclosure?.path ?? null]),
  );

describe('duties of a school year', () => {
  it('are told by the report, each with its page', () => {
    const given = duties(
      [
        told('pass', '2025-2026/5', at('2025-2026/thu-chi')),
        told('pass', '2024-2025/5', at('2024-2025/thu-chi')),
      ],
      '5',
    );
    expect(stateIn('2025-2026', given)).toEqual([['5', 'pass', 'content/cong-khai/2025-2026/thu-chi.md']]);
    expect(stateIn('2024-2025', given)).toEqual([['5', 'pass', 'content/cong-khai/2024-2025/thu-chi.md']]);
  });

  it('are missing in their own year alone, and wait until their day', () => {
    expect(stateIn('2025-2026', duties([told('fail', '2025-2026/5')], '5'))).toEqual([['5', 'fail', null]]);
    expect(stateIn('2024-2025', duties([told('fail', '2025-2026/5')], '5'))).toEqual([]);
    const waiting = duties([told('no-data', '2025-2026/5', { pending: true, due: day('2026-06-30') })], '5');
    expect(stateIn('2025-2026', waiting)).toEqual([['5', 'pending', null]]);
  });

  it('of a calendar year belong to the school year of the page, else to the one that ends in it', () => {
    expect(stateIn('2025-2026', duties([told('fail', '2026/27.1')], '27.1'))).toEqual([
      ['27.1', 'fail', null],
    ]);
    expect(stateIn('2026-2027', duties([told('fail', '2026/27.1')], '27.1'))).toEqual([]);
    expect(
      stateIn('2025-2026', duties([told('pass', '2025/27.1', at('2025-2026/du-toan'))], '27.1')),
    ).toHaveLength(1);
  });

  it('of parts of a year count, what is said of a page’s upkeep or by other checks does not', () => {
    const given = duties(
      [
        told('pass', '2026/27.2-q1', at('2025-2026/du-toan')),
        told('fail', 'cong-khai/2025-2026/du-toan.md/cap-nhat', at('2025-2026/du-toan')),
        finding('fail', { check: 'retention', subject: '2025-2026/27.2' }),
        told('fail', '2025-2026/27.20'),
      ],
      '27.2',
    );
    expect(stateIn('2025-2026', given)).toEqual([
      ['27.2-q1', 'pass', 'content/cong-khai/2025-2026/du-toan.md'],
    ]);
  });

  it('of a document that is not applied are none', () => {
    const given = duties([told('fail', '2025-2026/5')], '5', { notApplied: 'Chưa có hiệu lực.' });
    expect(dutyStates(given, portal, '2025-2026')).toEqual([]);
  });

  it('say their state in words', () => {
    const row = (outcome: 'pass' | 'fail', disclosure = disclosuresOf(portal)[0]) =>
      wordsOf(
        find(
          `<table>${dutyRow({ clause: '5', title: 'Thu, chi', year: '2026', outcome, due: day('2026-06-30'), disclosure }).html}</table>`,
          'tr',
        )[0] ?? { type: 'root', children: [] },
      );
    expect(row('pass')).toContain('Đã công khai');
    expect(row('pass')).not.toContain('Hạn');
    expect(row('fail')).toContain('Chưa đạt yêu cầu');
    expect(row('fail')).toContain('Hạn 30/06/2026');
    expect(row('fail', undefined)).toContain('Chưa đạt yêu cầu');
  });
});

it.each([
  [['Báo cáo thường niên năm 2025', 'Báo cáo thường niên'], 'thuong-nien'],
  [['Dự toán thu, chi ngân sách nhà nước năm 2026'], 'tai-chinh'],
  [['Các khoản phải nộp', 'Thu, chi tài chính'], 'tai-chinh'],
  [['Tiếp nhận tài trợ'], 'tai-chinh'],
  [['Kết quả giáo dục năm học 2024–2025', 'Kết quả'], 'giao-duc'],
  [['Kế hoạch tuyển sinh, thời gian nhận hồ sơ'], 'giao-duc'],
])('%s is told by its words: %s', (titles, kind) => {
  expect(disclosureKind(...titles)).toBe(kind);
});

it('the last change is the newest day of disclosure or update', () => {
  expect(lastChange(disclosuresOf(portal))).toBe('2026-01-09');
  expect(lastChange([])).toBeUndefined();
});
