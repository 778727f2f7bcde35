import { afterChange, firstWords } from '../../../src/cli/watch/words.ts';
import { readCriteria } from '../../../src/criteria/read-criteria.ts';
import { notSaved, refusalsOf } from '../../../src/editor/browser/refusals-of.ts';
import { monthState } from '../../../src/editor/month-state.ts';
import { refusalRules } from '../../../src/editor/refusal-rules.ts';
import { whyNotApplied } from '../../../src/evaluate.ts';
import { findContradictions } from '../../../src/find-contradictions.ts';
import { editorInput } from '../../../test/support/editor/editor-input.ts';
import { day, declaration } from '../../../test/support/facts.ts';
import { report } from '../../../test/support/results.ts';
import type { MessageExample } from './example.ts';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const year = { from: day('2025-09-01'), to: day('2026-05-31') };

/** What is said of a whole school, and in the editor before something is saved. */
export const schoolExamples = (): MessageExample[] => [
  ...notApplied(),
  ...contradictions(),
  ...watched(),
  ...refused(),
  {
    part: 'soan-bai',
    when: 'Tháng đã đủ',
    text: monthState({ documents: [], due: [] }, day('2025-11-10')).title,
  },
];

function notApplied(): MessageExample[] {
  const why = (id: string, period = year, level: 'mam-non' | 'tieu-hoc' = 'tieu-hoc') =>
    whyNotApplied(readCriteria(root, id), { level, boarding: false, editorialBoard: [] } as never, period) ??
    [];
  const earlier = { from: day('2015-09-01'), to: day('2016-05-31') };
  return [why('mnhs-2024', year, 'tieu-hoc'), why('tt-09-2024', earlier), why('tt-36-2017', year)].flatMap(
    (text) =>
      typeof text === 'string' ? [{ part: 'lenh/check', when: 'Bộ tiêu chí không áp dụng', text }] : [],
  );
}

function contradictions(): MessageExample[] {
  const context = {
    period: year,
    asOf: day('2025-11-10'),
    requirement: { document: 'mau', clause: 'I.1', id: 'x', isAward: false, isAlone: true },
  };
  const failing = {
    check: 'posts-per-month',
    outcome: 'fail' as const,
    subject: '2025-10/chuyen-mon',
    message: 'Tháng 10/2025, mục Chuyên môn chưa có tin bài nào, cần ít nhất 1.',
  };
  const told = [
    declaration({ document: 'mau', clause: 'I.1', shortfalls: 0 } as Parameters<typeof declaration>[0]),
  ];
  return [
    ...findContradictions(told, context, [failing as never], []),
    ...findContradictions(told, context, [], [failing as never]),
  ].map(({ message }) => ({ part: 'lenh/check', when: 'Lời khai trái với dữ liệu', text: message }));
}

function watched(): MessageExample[] {
  const problem = { path: 'content/tin-tuc/a.md', line: 3, column: 7, message: 'Thiếu "date" (Ngày đăng).' };
  const many = Array.from({ length: 14 }, (_, i) => ({ ...problem, line: i + 1 }));
  const gate = { passed: false, failing: 2, warnings: 1 };
  return [
    firstWords([problem]),
    afterChange(report({ problems: [], gate: { ...gate, passed: true, failing: 0 } }), ['tin-tuc/a.md']),
    afterChange(report({ problems: many, gate }), ['tin-tuc/a.md']),
  ]
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !line.includes(problem.message))
    .map((line) => ({ part: 'lenh/check', when: 'Sau mỗi lần lưu tệp (--watch)', text: line.trim() }));
}

function refused(): MessageExample[] {
  const rules = refusalRules(editorInput());
  const saved = (data: object) =>
    refusalsOf(
      {
        type: 'tin-tuc',
        isNew: true,
        data: { title: 'Khai giảng', category: 'hoat-dong', ...data },
        body: '',
      },
      rules,
      () => 300,
    );
  return [
    saved({}),
    saved({ date: '31/02/2025', category: 'khac' }),
    saved({ date: '2025-09-05', cover: 'co.jpg', coverAlt: '' }),
    saved({ date: '2025-09-05', cover: 'co.jpg', coverAlt: 'Ảnh 1' }),
  ].map((refusals) => ({ part: 'soan-bai', when: 'Trước khi lưu', text: notSaved(refusals) }));
}
