import { z } from 'zod';
import {
  firstDayOf,
  formatDay,
  formatMonth,
  lastDayOf,
  type Month,
  monthsBetween,
} from '../domain/calendar.ts';
import { type CheckContext, defineCheck } from '../domain/check.ts';
import { earlier } from '../domain/earlier.ts';
import type { AccessLogFact } from '../domain/evidence-facts.ts';
import type { Finding } from '../domain/finding.ts';
import { judgeMonths, type MonthQuota, quotaOutcome } from '../domain/month-quota.ts';
import { type Person, staffWith, worksThrough } from '../domain/staff.ts';
import { openVisits, type Visits } from '../domain/visits.ts';

const folder = 'content/noi-bo/nhat-ky-truy-cap';

const messages = {
  nobody: (roles: string) =>
    `Chưa có ai trong content/to-chuc với vai trò ${roles} nên chưa biết ai phải dùng trang nội bộ. Hãy thêm mỗi người một tệp.`,
  noLog: `Chưa có nhật ký truy cập trang nội bộ (Lớp 2). Hãy xuất nhật ký từ hệ thống, lưu thành tệp .csv (cột ngày, tài khoản) hoặc .log trong ${folder}.`,
  emptyMonth: (month: string) =>
    `Nhật ký truy cập trang nội bộ không có dòng nào của ${month} nên chưa xét tháng này. Hãy xuất nhật ký của tháng vào ${folder}.`,
  emptyPeriod: `Nhật ký truy cập trang nội bộ không có dòng nào trong kỳ đánh giá. Hãy xuất nhật ký của kỳ này vào ${folder}.`,
  noAccount: (name: string) =>
    `${name} chưa có tài khoản trang nội bộ. Hãy cấp tài khoản, rồi thêm dòng \`internalAccount: true\` vào tệp này.`,
  account: (name: string) => `${name} có tài khoản trang nội bộ.`,
  enough: (name: string, what: string) => `${name} có vào trang nội bộ ${what}.`,
  short: (name: string, what: string, unreadable: string) =>
    `${name} chưa vào đủ trang nội bộ: ${what}. Hãy nhắc người này đăng nhập, và xem tên tài khoản trong nhật ký có khớp với mã hoặc thư điện tử trong content/to-chuc không.${unreadable}`,
  open: (name: string, what: string, last: string) =>
    `${name} chưa vào đủ trang nội bộ: ${what}. Hãy nhắc người này đăng nhập, hạn ${last}.`,
  unreadable: (lines: number) => ` Nhật ký còn ${lines} dòng không đọc được tài khoản hoặc ngày.`,
};

const optionsSchema = z
  .strictObject({
    /** Roles of to-chuc whose people are teachers. */
    roles: z.array(z.string()).min(1),
    /** Fewest days with a visit; the limit is included. Left out, visits are not judged. */
    min: z.int().positive().optional(),
    /** Whether `min` is asked of each month (quiet ones left out) or of the whole period. */
    per: z.enum(['month', 'period']).default('period'),
    /** Whether each teacher needs an account (internalAccount). One without is not judged by visits as well. */
    accounts: z.boolean().default(false),
  })
  .refine(
    ({ min, accounts }) => min !== undefined || accounts,
    'chưa nói phải đếm gì. Hãy ghi số ngày truy cập ít nhất (min), hoặc `accounts: true`',
  );

/**
 * Whether teachers use the internal site (Lớp 2): by its logs, and by who has an account. Judged are people who work at
 * the school through at least one whole month of the period; a month is asked of those who work through it. Months of
 * which the log holds no line at all cannot be judged. One finding a teacher: one unit.
 */
export const internalAccess = defineCheck({
  id: 'internal-access',
  title: 'Giáo viên sử dụng trang nội bộ (Lớp 2)',
  needs: ['entries', 'accesses', 'quietMonths'],
  options: optionsSchema,

  evaluate({ entries, accesses, quietMonths }, { roles, min, per, accounts }, context) {
    const everybody = staffWith(entries, roles);
    if (everybody.length === 0)
      return [{ outcome: 'no-data', subject: 'giao-vien', message: messages.nobody(roles.join(', ')) }];
    const allMonths = monthsBetween(context.period.from, context.period.to);
    const people = everybody.filter((person) => monthsOf(person, allMonths).length > 0);
    const byAccount = accounts ? people.map(judgeAccount) : [];
    if (min === undefined || people.length === 0) return byAccount;
    if (!accesses) return [...byAccount, { outcome: 'no-data', subject: 'nhat-ky', message: messages.noLog }];
    const able = accounts ? people.filter(({ internalAccount }) => internalAccount) : people;
    const months = allMonths.filter((month) => !quietMonths.includes(month));
    const asked: Asked = { people: able, visits: openVisits(everybody, accesses.visits), min, context };
    const found = per === 'month' ? judgeEachMonth(asked, months, accesses) : judgePeriod(asked, accesses);
    return [...byAccount, ...found];
  },
});

interface Asked {
  readonly people: readonly Person[];
  readonly visits: Visits;
  readonly min: number;
  readonly context: Pick<CheckContext, 'period' | 'asOf'>;
}

const monthsOf = (person: Person, months: readonly Month[]) =>
  months.filter((month) => worksThrough(person, firstDayOf(month), lastDayOf(month)));

const judgeAccount = ({ id, name, internalAccount, at }: Person): Finding => ({
  outcome: internalAccount ? 'pass' : 'fail',
  subject: `tai-khoan/${id}`,
  at,
  message: internalAccount ? messages.account(name) : messages.noAccount(name),
});

function judgeEachMonth(
  { people, visits, min, context: { asOf } }: Asked,
  months: readonly Month[],
  { unreadableLines }: AccessLogFact,
): Finding[] {
  const isBlank = (month: Month) =>
    lastDayOf(month) < asOf && !visits.hasAny(firstDayOf(month), lastDayOf(month));
  const judged = months.filter((month) => !isBlank(month));
  const blank = months.filter(isBlank).map(
    (month): Finding => ({
      outcome: 'no-data',
      subject: month,
      message: messages.emptyMonth(formatMonth(month)),
    }),
  );
  const byPerson = people.flatMap((person): Finding[] => {
    const owed = monthsOf(person, judged);
    if (owed.length === 0) return [];
    const daysIn = (month: Month) =>
      visits.daysOf(person, firstDayOf(month), earlier(lastDayOf(month), asOf));
    const quota = judgeMonths(owed, daysIn, min, asOf);
    const message = monthlyMessage(person, quota, daysIn, min, unreadableLines);
    return [{ subject: person.id, at: person.at, ...quotaOutcome(quota, min, 'lượt'), message }];
  });
  return [...byPerson, ...blank];
}

function monthlyMessage(
  { name }: Person,
  { short, waiting, least }: MonthQuota,
  daysIn: (month: Month) => number,
  min: number,
  unreadableLines: number,
): string {
  if (short.length > 0) {
    const told = short.map((month) => `${formatMonth(month)} có ${daysIn(month)} ngày`).join(', ');
    return messages.short(name, `${told}, cần ít nhất ${min} mỗi tháng`, unreadable(unreadableLines));
  }
  if (waiting === undefined)
    return messages.enough(name, `ít nhất ${least} ngày mỗi tháng, cần ít nhất ${min}`);
  const soFar = `${daysIn(waiting)} ngày trong ${formatMonth(waiting)}, cần ít nhất ${min}`;
  return messages.open(name, soFar, formatDay(lastDayOf(waiting)));
}

function judgePeriod(
  { people, visits, min, context: { period, asOf } }: Asked,
  { unreadableLines }: AccessLogFact,
): Finding[] {
  const to = earlier(period.to, asOf);
  const isOpen = asOf <= period.to;
  if (!isOpen && !visits.hasAny(period.from, to))
    return [{ outcome: 'no-data', subject: 'nhat-ky', message: messages.emptyPeriod }];
  return people.map((person): Finding => {
    const days = visits.daysOf(person, period.from, to);
    const found = {
      subject: person.id,
      at: person.at,
      measured: { value: days, unit: 'lượt' as const },
      required: { min },
    };
    const what = `${days} ngày trong kỳ đánh giá, cần ít nhất ${min}`;
    if (days >= min) return { outcome: 'pass', ...found, message: messages.enough(person.name, what) };
    if (isOpen) {
      const message = messages.open(person.name, what, formatDay(period.to));
      return { outcome: 'no-data', pending: true, due: period.to, ...found, message };
    }
    const message = messages.short(person.name, what, unreadable(unreadableLines));
    return { outcome: 'fail', ...found, message };
  });
}

const unreadable = (lines: number) => (lines > 0 ? messages.unreadable(lines) : '');
