import { formatDay } from '../../domain/calendar.ts';
import type { Finding } from '../../domain/finding.ts';
import { nameOf, type VanBan } from '../../domain/van-ban.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { YearSpan } from '../../domain/year-span.ts';
import type { Wanted } from './wanted.ts';

const messages = {
  inOrder: (year: string) => `Các văn bản của ${year} ban hành đúng thứ tự.`,
  disordered: (label: string, found: VanBan, before: VanBan) =>
    `Ngày ban hành ${label} (${nameOf(found)}, ${formatDay(found.issued)}) sớm hơn văn bản phải có trước nó (${nameOf(before)}, ${formatDay(before.issued)}). Hãy xem lại ngày ban hành hoặc thứ tự các bước.`,
};

/**
 * Whether days of issue go forward in the order listed. Takes the earliest document of each kind that does not stand
 * before what was taken last; one alone is in no order.
 */
export function judgeOrder(
  { year, wanted }: { readonly year: YearSpan; readonly wanted: readonly Wanted[] },
  isFor: (year: YearSpan, wanted: Wanted) => readonly VanBan[],
): Finding[] {
  const subject = `${year.id}/thu-tu`;
  let last: VanBan | undefined;
  let steps = 0;
  for (const each of wanted) {
    const found = isFor(year, each).toSorted((a, b) => compareCodePoints(a.issued, b.issued));
    const [first] = found;
    if (!first) continue;
    const next = found.find(({ issued }) => !last || issued >= last.issued);
    if (!next && last)
      return [
        { outcome: 'fail', subject, at: first.at, message: messages.disordered(each.label, first, last) },
      ];
    last = next;
    steps++;
  }
  return steps < 2 ? [] : [{ outcome: 'pass', subject, message: messages.inOrder(year.label) }];
}
