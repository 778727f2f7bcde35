import { type Calendar, icalendar } from '../calendar/ical.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { addressOfTasks } from './addresses.ts';
import { type DueTask, dueTasks, hostOf } from './due-task.ts';

/** Eight o'clock on the morning before. */
const remindHoursBefore = 16;

/** What is due as a calendar feed: a whole day each, with a reminder on the day before. */
export function taskCalendar(input: SiteInput): string {
  const { report, portal } = input;
  const { shortName, site } = schoolView(input);
  const host = hostOf(portal);
  const calendar: Calendar = {
    name: `Việc cần làm – ${shortName}`,
    description: 'Việc phải đăng lên cổng và hạn của từng việc.',
    asOf: report.asOf,
    events: dueTasks(report, portal).map((task) => ({
      uid: `${idOf(task)}@${host}`,
      title: titleOf(task),
      start: task.due,
      description: [
        task.message,
        task.remedy && `Cách làm: ${task.remedy}`,
        `${task.number}, mục ${task.clause}.`,
      ]
        .filter(Boolean)
        .join('\n'),
      ...(site && { url: `${site}${addressOfTasks}` }),
      remindHoursBefore,
    })),
  };
  return icalendar(calendar);
}

/** Without the day: a date that is moved moves the event instead of making another. */
const idOf = ({ document, clause, check, subject }: DueTask): string =>
  [document, clause, check, subject].map(encodeURIComponent).join('/');

/** The first sentence, which says what is missing. */
const titleOf = ({ message, isOverdue }: DueTask): string => {
  const [, first = message] = /^(.+?[.;])(?:\s|$)/s.exec(message) ?? [];
  return `${isOverdue ? 'Quá hạn: ' : ''}${first.replace(/[.;]$/, '')}`;
};
