import type { DocumentResult, Report, YearResult } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { headingName } from '../authority-name.ts';
import { type Block, blanks, heading, item, paragraph } from '../letter.ts';
import { outOf, yearWords } from '../words.ts';
import { leftOver } from './grade-words.ts';

/** B.5 What changed against the year before, as far as the portal knows it; the rest is for a person to write. */
export function noveltySection(report: Report, main: DocumentResult | undefined, number: number): Block[] {
  const document = main ?? report.documents.find(({ notApplied }) => notApplied === null);
  const before = report.history.find((year) => year.document === document?.id);
  return [
    heading(2, `${number}. Những điểm mới trong ${yearWords(report.period)}`),
    ...(document && before
      ? changes(document, before)
      : [item('Trên Cổng chưa có kết quả của năm học trước để so sánh.')]),
    paragraph('Những việc mới, cách làm mới của nhà trường trong năm học:'),
    blanks(3),
  ];
}

function changes(now: DocumentResult, before: YearResult): Block[] {
  const year = `năm học ${before.schoolYear.replace('-', ' - ')}`;
  const outcomes = now.results.flatMap(({ requirements }) => requirements.map(({ outcome }) => outcome));
  const passed = outcomes.filter((outcome) => outcome === 'pass').length;
  return [
    item(
      `Số yêu cầu đạt: ${passed}, ${compared(passed, before.requirements.pass)} ${year} (${before.requirements.pass}).`,
    ),
    ...(now.total.outOf > 0 ? [item(pointWords(now.total, before.total, year))] : []),
    ...now.groups.flatMap(({ id, title, total }) => {
      const past = before.groups.find((group) => group.id === id)?.total;
      if (!past || leftOver(past) > 0 || leftOver(total) > 0 || past.earned === total.earned) return [];
      const change = compared(total.earned, past.earned);
      return [
        item(
          `${headingName(title)}: ${outOf(total.earned, total.outOf)} điểm, ${change} ${year} (${formatNumber(past.earned)} điểm).`,
        ),
      ];
    }),
  ];
}

/** Sums are compared only where both years are judged to the end. */
function pointWords(now: DocumentResult['total'], before: YearResult['total'], year: string): string {
  if (leftOver(now) === 0 && leftOver(before) === 0)
    return `Tổng điểm: ${outOf(now.earned, now.outOf)}, ${compared(now.earned, before.earned)} ${year} (${formatNumber(before.earned)} điểm).`;
  if (before.judgedOutOf === 0) return `Chưa so sánh điểm, vì chưa có điểm đánh giá của ${year}.`;
  return `Phần đã đánh giá: ${outOf(now.earned, now.judgedOutOf)} điểm; ${year}: ${outOf(before.earned, before.judgedOutOf)} điểm. Chưa so sánh tổng điểm, vì chưa đánh giá hết cả hai năm.`;
}

const compared = (now: number, before: number) =>
  now > before ? 'tăng so với' : now < before ? 'giảm so với' : 'bằng';
