import { describe, expect, it } from 'vitest';
import type { DueItem, Report } from '../../src/domain/report.ts';
import { dueTasks } from '../../src/site/due/due-task.ts';
import { groupTasks } from '../../src/site/due/group-tasks.ts';
import { taskCalendar } from '../../src/site/due/task-calendar.ts';
import { day } from '../support/facts.ts';
import { readFiles } from '../support/portal.ts';
import { criterionResult, documentResult, finding, report } from '../support/results.ts';

const item = (due: string, others: Partial<DueItem> = {}): DueItem => ({
  due: day(due),
  isOverdue: false,
  check: 'weekly-schedule',
  subject: due,
  message: `Chưa có lịch tuần. Hãy đăng trước ngày ${due}.`,
  document: 'mau',
  number: '1/QĐ',
  clause: 'II.1',
  ...others,
});

const input = async (judged: Report) => ({
  portal: await readFiles({}),
  report: judged,
  criteria: [],
  allCriteria: [],
  reportFiles: [],
  hasSearch: false,
  isLive: false,
});

/** A Monday. */
const asOf = day('2026-06-15');

describe('what is due', () => {
  it('is grouped by how soon, weeks from Monday to Sunday', async () => {
    const due = [
      item('2026-06-01', { isOverdue: true }),
      ...['2026-06-15', '2026-06-21', '2026-06-22', '2026-07-05', '2026-07-06'].map((date) => item(date)),
    ];
    const tasks = dueTasks(report({ due, asOf }), await readFiles({}));
    expect(groupTasks(tasks, asOf).map(({ id, tasks: own }) => [id, own.map((task) => task.due)])).toEqual([
      ['qua-han', ['2026-06-01']],
      ['tuan-nay', ['2026-06-15', '2026-06-21']],
      ['tuan-toi', ['2026-06-22', '2026-07-05']],
      ['ve-sau', ['2026-07-06']],
    ]);
    expect(groupTasks([], asOf)).toEqual([]);
  });

  it('comes with the remedy of the requirement that asks, and where its clause can be read', async () => {
    const asking = criterionResult(
      [finding('no-data', { check: 'weekly-schedule', subject: '2026-06-22' })],
      {
        clause: 'II.1',
      },
    );
    const judged = report({
      asOf,
      due: [item('2026-06-22'), item('2026-06-29')],
      documents: [documentResult([asking])],
    });
    const [known, unknown] = dueTasks(judged, await readFiles({}));
    expect(known).toMatchObject({ remedy: 'Thay ảnh.', ruleAddress: '/tieu-chi/mau/#muc-II-1' });
    expect(unknown?.remedy).toBe('');
  });
});

describe('the calendar of what is due', () => {
  const linesFor = async (...due: readonly DueItem[]) =>
    taskCalendar(await input(report({ due, asOf })))
      .replaceAll('\r\n ', '')
      .split('\r\n');

  it('has a whole day for each, named by its first sentence', async () => {
    const lines = await linesFor(item('2026-06-22'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'SUMMARY:Chưa có lịch tuần',
        'DTSTART;VALUE=DATE:20260622',
        'DTSTAMP:20260615T000000Z',
      ]),
    );
  });

  it('says in the title what is overdue', async () => {
    expect(await linesFor(item('2026-06-01', { isOverdue: true }))).toContain(
      'SUMMARY:Quá hạn: Chưa có lịch tuần',
    );
  });

  it('knows an event again when its day is moved, and tells different ones apart', async () => {
    const uidOf = async (task: DueItem) => (await linesFor(task)).find((line) => line.startsWith('UID:'));
    const first = await uidOf(item('2026-06-22', { subject: '3/Toán' }));
    expect(await uidOf(item('2026-06-29', { subject: '3/Toán' }))).toBe(first);
    expect(await uidOf(item('2026-06-22', { subject: '3/Toan' }))).not.toBe(first);
  });
});
