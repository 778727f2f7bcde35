import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import { parseSoHieu } from '../domain/so-hieu.ts';
import { isIssuedIn, type VanBan, vanBanOf } from '../domain/van-ban.ts';
import { compareCodePoints } from '../domain/vietnamese.ts';
import { judgeSeries, type Numbered } from './document-numbering/judge-series.ts';

const unreadable = (each: VanBan) =>
  `Số hiệu "${each.soHieu}" không đọc được. Hãy ghi số trước, ký hiệu sau, như 12/QĐ-THHG.`;

/**
 * Whether the numbers (số hiệu) of a body's documents run on within a calendar year and a series, which is what
 * stands after the number: no number twice, days that rise with the numbers, and no gap where asked. Findings speak of
 * documents issued in the period; those of the rest of the year are looked at beside them. Where days and numbers
 * disagree, the fewest documents that would put it right are named. Documents without a number are left alone.
 */
export const documentNumbering = defineCheck({
  id: 'document-numbering',
  title: 'Số hiệu văn bản liên tục, theo thứ tự ngày',
  needs: ['entries'],
  options: z.strictObject({
    /** The body whose documents are judged. */
    issuer: z.string(),
    /** Whether numbers that are missing between two documents fail. */
    gaps: z.boolean().default(false),
    /** The number that each year's series begins with; left out, what is missing before its first document is none. */
    startAt: z.int().nonnegative().optional(),
  }),

  evaluate({ entries }, { issuer, gaps, startAt }, { period, asOf }) {
    const own = vanBanOf(entries, asOf).filter((each) => each.issuer === issuer && each.soHieu !== undefined);
    const unread = own.filter((each) => !parseSoHieu(each.soHieu ?? '') && isIssuedIn(each, period));
    const runs = [...groupBySeries(own)].sort(([a], [b]) => compareCodePoints(a, b));
    return [
      ...runs.flatMap(([key, run]) => judgeSeries(key, run, { period, gaps, startAt })),
      ...unread.map(
        (each): Finding => ({
          outcome: 'no-data',
          subject: `so-hieu/${each.path}`,
          at: each.at,
          message: unreadable(each),
        }),
      ),
    ];
  },
});

/** By year and series (`2025/QĐ-THHG`), in the order of numbers, then days. */
function groupBySeries(own: readonly VanBan[]): ReadonlyMap<string, readonly Numbered[]> {
  const read = own.flatMap((each) => {
    const soHieu = parseSoHieu(each.soHieu ?? '');
    return soHieu ? [{ each, ...soHieu }] : [];
  });
  const sorted = read.sort((a, b) => a.number - b.number || compareCodePoints(a.each.issued, b.each.issued));
  return Map.groupBy(sorted, ({ each, series }) => `${each.issued.slice(0, 4)}/${series}`);
}
