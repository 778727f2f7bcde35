import { formatDay } from '../../domain/calendar.ts';
import type { Period } from '../../domain/check.ts';
import type { Finding } from '../../domain/finding.ts';
import { longestRisingRun } from '../../domain/longest-rising-run.ts';
import type { SoHieu } from '../../domain/so-hieu.ts';
import { isIssuedIn, type VanBan } from '../../domain/van-ban.ts';

/** A document with its number in a series of one calendar year. */
export interface Numbered extends SoHieu {
  readonly each: VanBan;
}

const nameOf = ({ number, series }: SoHieu) => `${number}/${series}`;

const messages = {
  fine: (series: string, year: string, count: number) =>
    `Số hiệu ${series} năm ${year}: ${count} văn bản, đánh số đúng.`,
  twice: (soHieu: string, first: VanBan, second: VanBan) =>
    `Số ${soHieu} dùng cho hai văn bản: "${first.title}" (${formatDay(first.issued)}) và "${second.title}" (${formatDay(second.issued)}). Hãy đối chiếu với sổ văn bản đi.`,
  disordered: (found: Numbered, other: Numbered, isBefore: boolean) =>
    `Số ${nameOf(found)} ban hành ngày ${formatDay(found.each.issued)}, ${isBefore ? 'trước số nhỏ hơn' : 'sau số lớn hơn'} là ${nameOf(other)} (${formatDay(other.each.issued)}). Số phải tăng theo ngày. Hãy đối chiếu với sổ văn bản đi.`,
  gap: (from: number, to: number, series: string, year: string) =>
    `Chưa thấy ${from === to ? `số ${from}/${series}` : `các số từ ${from}/${series} đến ${to}/${series}`} của năm ${year}. Hãy đăng văn bản còn thiếu, hoặc sửa số hiệu ghi nhầm.`,
};

/** What is judged of a series. */
export interface Terms {
  readonly period: Period;
  readonly gaps: boolean;
  readonly startAt: number | undefined;
}

/**
 * What there is to say of one series in one year.
 *
 * @param key `2025/QĐ-THHG`.
 * @param run In the order of numbers, then days.
 */
export function judgeSeries(key: string, run: readonly Numbered[], terms: Terms): Finding[] {
  const asked = run.filter(({ each }) => isIssuedIn(each, terms.period));
  const [year = '', ...rest] = key.split('/');
  const series = rest.join('/');
  if (asked.length === 0) return [];
  const twice = duplicates(key, run, terms.period);
  const wrong = [
    ...twice,
    ...disorder(key, run, terms.period).filter(({ subject }) =>
      twice.every((each) => each.subject !== subject),
    ),
    ...(terms.gaps ? gapsOf(key, run, terms) : []),
  ];
  if (wrong.length > 0) return wrong;
  const measured = { value: asked.length, unit: 'văn bản' as const };
  return [{ outcome: 'pass', subject: key, measured, message: messages.fine(series, year, asked.length) }];
}

function duplicates(key: string, run: readonly Numbered[], period: Period): Finding[] {
  return [...Map.groupBy(run, ({ number }) => number)].flatMap(([number, same]): Finding[] => {
    const [first, second] = same;
    if (!first || !second || !same.some(({ each }) => isIssuedIn(each, period))) return [];
    const message = messages.twice(nameOf(second), first.each, second.each);
    return [{ outcome: 'fail', subject: `${key}/${number}`, at: second.each.at, message }];
  });
}

function disorder(key: string, run: readonly Numbered[], period: Period): Finding[] {
  const kept = longestRisingRun(run, ({ each }) => each.issued);
  const keptInOrder = run.filter((each) => kept.has(each));
  const findings: Finding[] = [];
  let place = 0;
  for (const found of run) {
    if (kept.has(found)) {
      place++;
      continue;
    }
    const [before, after] = [keptInOrder[place - 1], keptInOrder[place]];
    const isBefore = before !== undefined && before.each.issued > found.each.issued;
    const other = isBefore ? before : after;
    if (!other || !isIssuedIn(found.each, period)) continue;
    const message = messages.disordered(found, other, isBefore);
    findings.push({ outcome: 'fail', subject: `${key}/${found.number}`, at: found.each.at, message });
  }
  return findings;
}

/** Each run of missing numbers is one finding, at the document that follows it. */
function gapsOf(key: string, run: readonly Numbered[], { period, startAt }: Terms): Finding[] {
  const [year = '', ...rest] = key.split('/');
  const findings: Finding[] = [];
  let last = startAt === undefined ? (run[0]?.number ?? 0) - 1 : startAt - 1;
  for (const { each, number } of run) {
    const missing = number - last - 1;
    if (missing > 0 && isIssuedIn(each, period))
      findings.push({
        outcome: 'fail',
        subject: `${key}/${last + 1}`,
        at: each.at,
        units: missing,
        measured: { value: missing, unit: 'văn bản' },
        message: messages.gap(last + 1, number - 1, rest.join('/'), year),
      });
    last = Math.max(last, number);
  }
  return findings;
}
