import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import { hasSoFar, hasSome } from '../../domain/count-words.ts';
import type { Finding } from '../../domain/finding.ts';
import { eitherLine } from '../../domain/typed-values.ts';
import { nameOf, type VanBan } from '../../domain/van-ban.ts';
import { dayWithin, type YearSpan } from '../../domain/year-span.ts';
import { idOf, type Wanted } from './wanted.ts';

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const messages = {
  there: (what: string, found: readonly VanBan[]) =>
    `${what}: có ${found.length} văn bản (${found.map(nameOf).slice(0, 3).join(', ')}${found.length > 3 ? '…' : ''}).`,
  missing: (what: string, count: number, wanted: Wanted) =>
    `${what}: ${hasSome(count, 'văn bản')}, cần ít nhất ${wanted.min}. Hãy thêm văn bản vào content/van-ban với chủ đề \`topics: ${wanted.topic}\`${wanted.kinds ? `, loại ${eitherLine('kind', wanted.kinds)}` : ''}.`,
  waiting: (what: string, count: number, min: number, due: LocalDate) =>
    `${what}: ${hasSoFar(count, 'văn bản')}, cần ít nhất ${min}. Hạn ban hành là ${formatDay(due)}.`,
  late: (what: string, late: VanBan, due: LocalDate) =>
    `${what}: ${nameOf(late)} ban hành ngày ${formatDay(late.issued)}, sau hạn ${formatDay(due)}. Năm sau hãy ban hành đúng hạn.`,
  short: (what: string, short: VanBan, words: number) =>
    `${what}: trang của ${nameOf(short)} chỉ có ${short.words} từ, cần ít nhất ${words} từ. Hãy viết đủ tóm tắt nội dung.`,
};

/** Whether a year has one of the documents asked for. @param found Those that are of it. */
export function judge(wanted: Wanted, year: YearSpan, found: readonly VanBan[], asOf: LocalDate): Finding {
  const due = wanted.by === undefined ? year.to : dayWithin(year, wanted.by);
  const isLate = ({ issued }: VanBan) => wanted.late === 'fail' && wanted.by !== undefined && issued > due;
  const long = found.filter(({ words }) => words >= wanted.words);
  const good = long.filter((each) => !isLate(each));
  const what = `${capitalise(wanted.label)}, ${year.label}`;
  const [shown] = [...good, ...long, ...found];
  const told = {
    subject: `${year.id}/${idOf(wanted)}`,
    measured: { value: good.length, unit: 'văn bản' as const },
    required: { min: wanted.min },
    ...(shown && { at: shown.at }),
  };
  if (good.length >= wanted.min) return { outcome: 'pass', ...told, message: messages.there(what, good) };
  const [late] = long.filter(isLate);
  if (late && long.length >= wanted.min)
    return { outcome: 'fail', ...told, message: messages.late(what, late, due) };
  const [short] = found.filter(({ words }) => words < wanted.words);
  if (asOf <= due) {
    const message = short
      ? messages.short(what, short, wanted.words)
      : messages.waiting(what, good.length, wanted.min, due);
    return { outcome: 'no-data', pending: true, due, ...told, message };
  }
  const message = short
    ? messages.short(what, short, wanted.words)
    : messages.missing(what, long.length, wanted);
  return { outcome: 'fail', due, ...told, message };
}
