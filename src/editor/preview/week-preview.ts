import {
  formatDay,
  formatDayLong,
  isoWeekOf,
  type LocalDate,
  mondayOf,
  parseDay,
} from '../../domain/calendar.ts';
import { linesOf } from '../file-format/to-file.ts';
import type { Field } from '../form/field.ts';
import { element, make, type Shown } from './element.ts';
import { dataOf, type FormData, type PreviewProps } from './preview-props.ts';
import { shownDay } from './shown-value.ts';

/** Weeks that have a preview, and what their pages are called. */
export const weekTitles: Readonly<Record<string, string>> = {
  'lich-cong-tac': 'Lịch công tác',
  'thuc-don': 'Thực đơn',
};

interface Day extends FormData {
  readonly date: LocalDate;
}

/** How the work or the menu of a week will look: the site's own table. */
export const weekPreview =
  (type: string, fields: readonly Field[]) =>
  (props: PreviewProps): Shown => {
    const data = dataOf(props);
    const listed = (Array.isArray(data['days']) ? data['days'] : []) as readonly FormData[];
    const days = listed.flatMap((day): Day[] => {
      const date = parseDay(String(day['date'] ?? ''));
      return date ? [{ ...day, date }] : [];
    });
    const inner = (fields.find(({ name }) => name === 'days')?.['fields'] ?? []) as readonly Field[];
    return make(
      'div',
      { className: 'tuan', lang: 'vi' },
      make('h1', null, titleOf(weekTitles[type] ?? '', days)),
      element('p', 'tin-ngay', `Đăng ${shownDay(data['published'])}`),
      type === 'thuc-don' ? menuTable(inner, days) : calendarTable(days),
    );
  };

function titleOf(title: string, days: readonly Day[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return title;
  const number = Number(isoWeekOf(mondayOf(first.date)).slice(6));
  return `${title} tuần ${number} (${formatDay(first.date).slice(0, 5)} – ${formatDay(last.date)})`;
}

const header = (names: readonly string[]): Shown =>
  make('thead', null, make('tr', null, ...names.map((name) => make('th', { scope: 'col' }, name))));

const dayCell = ({ date }: Day, rowSpan = 1): Shown => {
  const [weekday = ''] = formatDayLong(date).split(',');
  return make(
    'th',
    { scope: 'row', rowSpan },
    element('span', 'thu', weekday),
    ' ',
    make('time', null, formatDay(date)),
  );
};

/** Meals that some day has, in the order of the form. */
function menuTable(fields: readonly Field[], days: readonly Day[]): Shown {
  const dishes = (day: Day, name: string) => linesOf(String(day[name] ?? ''));
  const meals = fields.filter(
    ({ name }) => name !== 'date' && days.some((day) => dishes(day, name).length > 0),
  );
  const rows = days.map((day) =>
    make('tr', null, dayCell(day), ...meals.map(({ name, label }) => meal(label, dishes(day, name)))),
  );
  const names = ['Ngày', ...meals.map(({ label }) => label)];
  return element('table', 'bang-tuan bang-thuc-don', header(names), make('tbody', null, ...rows));
}

function meal(label: string, dishes: readonly string[]): Shown {
  const list = element('ul', 'mon', ...dishes.map((dish) => make('li', null, dish)));
  const shown = dishes.length > 0 ? list : element('span', 'mo', 'Không có bữa này');
  return make('td', null, element('span', 'bua', label), shown);
}

function calendarTable(days: readonly Day[]): Shown {
  const bodies = days.map((day) => {
    const items = (Array.isArray(day['items']) ? day['items'] : []) as readonly FormData[];
    const rows = items.map(({ time, text, who }, i) =>
      make(
        'tr',
        null,
        i === 0 && dayCell(day, items.length),
        element('td', 'gio', String(time || 'Cả ngày')),
        make('td', null, String(text ?? '')),
        element('td', 'ai', String(who ?? '')),
      ),
    );
    const none = element('tr', 'ngay-nghi', dayCell(day), make('td', { colSpan: 3 }, 'Không có lịch chung.'));
    return make('tbody', null, ...(rows.length > 0 ? rows : [none]));
  });
  return element('table', 'bang-tuan bang-lich', header(['Ngày', 'Giờ', 'Nội dung', 'Phụ trách']), ...bodies);
}
