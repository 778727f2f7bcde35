import { z } from 'zod';
import type { Period } from '../domain/check.ts';
import { defineCheck } from '../domain/check.ts';
import type { EntryFact } from '../domain/facts.ts';
import { findDeclaration } from '../domain/find-declaration.ts';
import type { Finding } from '../domain/finding.ts';
import { formatNumber } from '../domain/vietnamese.ts';

const countSchema = z.strictObject({
  type: z.string(),
  /** Only entries with one of the given values in a field. */
  where: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** Field with the day that must lie in the period; left out, any day will do. */
  inPeriod: z.string().optional(),
  /** `at-most`: no more may be declared than there are; `exact`: neither more nor fewer. */
  agrees: z.enum(['at-most', 'exact']).default('at-most'),
});
type Count = z.output<typeof countSchema>;

const messages = {
  tooLow: (label: string, value: number, min: number) =>
    `${label}: khai ${formatNumber(value)}, cần ít nhất ${formatNumber(min)}. Hãy xem lại số liệu, hoặc ghi phần còn thiếu vào số tồn tại.`,
  tooHigh: (label: string, value: number, max: number) =>
    `${label}: khai ${formatNumber(value)}, chỉ được tối đa ${formatNumber(max)}. Hãy xem lại số liệu, hoặc ghi phần vượt vào số tồn tại.`,
  unlike: (label: string, value: number, counted: number) =>
    `${label}: khai ${formatNumber(value)}, nhưng trên cổng đếm được ${formatNumber(counted)}. Hãy sửa số khai, hoặc đăng đủ lên cổng.`,
  fine: (label: string, value: number) => `${label}: khai ${formatNumber(value)}, đúng yêu cầu.`,
};

/**
 * Compares a figure (số liệu) of the declaration on a requirement with limits, and with what the portal holds. Says
 * nothing where there is no declaration, or none with that figure. Used where a fact contradicts a declaration.
 */
export const declaredFigures = defineCheck({
  id: 'declared-figures',
  title: 'Số liệu trong lời khai',
  needs: ['declarations', 'entries'],
  options: z
    .strictObject({
      /** Key below `figures` of the declaration: `may-khong-ban-quyen`. */
      figure: z.string(),
      /** What readers call it; left out, the key itself. */
      label: z.string().optional(),
      /** Lowest and highest figure; the limits are included. */
      min: z.number().optional(),
      max: z.number().optional(),
      /** Entries of the portal that the figure should agree with. */
      countOf: countSchema.optional(),
    })
    .refine(({ min, max, countOf }) => min !== undefined || max !== undefined || countOf !== undefined, {
      error: 'chưa nói giới hạn. Hãy ghi ít nhất một trong "min", "max", "countOf"',
    })
    .refine(
      ({ min = -Infinity, max = Infinity }) => min <= max,
      'số nhỏ nhất (min) lại lớn hơn số lớn nhất (max). Hãy xem lại hai số',
    ),

  evaluate({ declarations, entries }, { figure, label = figure, min, max, countOf }, context) {
    const declaration = findDeclaration(declarations, context);
    const value = declaration?.figures?.[figure];
    if (declaration === undefined || value === undefined) return [];
    const name = label.charAt(0).toUpperCase() + label.slice(1);
    const counted = countOf && countEntries(entries, countOf, context.period);
    const found = {
      subject: figure,
      at: declaration.at,
      measured: { value, unit: 'trường hợp' as const },
      required: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    };
    const fault =
      (min !== undefined && value < min && messages.tooLow(name, value, min)) ||
      (max !== undefined && value > max && messages.tooHigh(name, value, max)) ||
      (countOf &&
        counted !== undefined &&
        !agrees(value, counted, countOf) &&
        messages.unlike(name, value, counted));
    const verdict: Pick<Finding, 'outcome' | 'message'> = fault
      ? { outcome: 'fail', message: fault }
      : { outcome: 'pass', message: messages.fine(name, value) };
    return [{ ...found, ...verdict }];
  },
});

const agrees = (declared: number, counted: number, { agrees: how }: Count) =>
  how === 'exact' ? declared === counted : declared <= counted;

function countEntries(
  entries: readonly EntryFact[],
  { type, where = {}, inPeriod }: Count,
  { from, to }: Period,
): number {
  return entries
    .filter((entry) => entry.type === type)
    .filter(({ data }) =>
      Object.entries(where).every(([field, values]) => values.includes(String(data[field]))),
    )
    .filter(({ data }) => {
      const day = inPeriod === undefined ? from : String(data[inPeriod] ?? '');
      return day >= from && day <= to;
    }).length;
}
