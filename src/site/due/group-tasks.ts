import { addDays, formatDay, type LocalDate, mondayOf } from '../../domain/calendar.ts';
import type { DueTask } from './due-task.ts';

/** Tasks of some days. */
export interface TaskGroup {
  readonly id: 'qua-han' | 'tuan-nay' | 'tuan-toi' | 've-sau';
  readonly title: string;
  readonly tasks: readonly DueTask[];
}

/** Weeks after this one that still count as soon. */
const weeksSoon = 2;

/** Tasks by how soon they are due, seen from a day; weeks begin on Monday. Groups without any are left out. */
export function groupTasks(tasks: readonly DueTask[], asOf: LocalDate): TaskGroup[] {
  const sunday = addDays(mondayOf(asOf), 6);
  const soon = addDays(sunday, 7 * weeksSoon);
  const due = (from: LocalDate, to: LocalDate) => (task: DueTask) =>
    !task.isOverdue && task.due >= from && task.due <= to;
  const all: readonly TaskGroup[] = [
    { id: 'qua-han', title: 'Đã quá hạn', tasks: tasks.filter(({ isOverdue }) => isOverdue) },
    {
      id: 'tuan-nay',
      title: `Đến hết Chủ nhật, ${formatDay(sunday)}`,
      tasks: tasks.filter(due(asOf, sunday)),
    },
    {
      id: 'tuan-toi',
      title: `Hai tuần sau, đến ${formatDay(soon)}`,
      tasks: tasks.filter(due(addDays(sunday, 1), soon)),
    },
    { id: 've-sau', title: 'Về sau', tasks: tasks.filter((task) => !task.isOverdue && task.due > soon) },
  ];
  return all.filter(({ tasks: own }) => own.length > 0);
}
