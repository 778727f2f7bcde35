import { z } from 'zod';
import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import { hasSome } from '../../domain/count-words.ts';
import { dayOption } from '../../domain/day-option.ts';
import type { Finding } from '../../domain/finding.ts';
import { coded, eitherLine } from '../../domain/typed-values.ts';
import { nameOf, type VanBan } from '../../domain/van-ban.ts';

/** A level of authority whose documents a school keeps. */
export const levelSchema = z.strictObject({
  id: z.string(),
  /** What readers call it. */
  label: z.string(),
  /** Issuing bodies of the level. */
  issuers: z.array(z.string()).min(1),
  /** Last day on which the level existed: asked only for periods that begin by then. */
  until: dayOption.optional(),
  /** First day on which the level existed: asked only for periods that have not ended before. */
  from: dayOption.optional(),
  /** Fewest documents; left out, that of the check. */
  min: z.int().positive().optional(),
});
export type Level = z.output<typeof levelSchema>;

const messages = {
  there: (label: string, count: number, year: string) => `${label}: có ${count} văn bản trong ${year}.`,
  tooFew: ({ label, issuers }: Level, count: number, min: number, year: string) =>
    `${label}: ${hasSome(count, 'văn bản')} trong ${year}, cần ít nhất ${min}. Hãy thêm văn bản vào content/van-ban với dòng ${eitherLine('issuer', issuers)}.`,
  ended: (found: VanBan, label: string, last: LocalDate) =>
    `Văn bản ${nameOf(found)} ghi do ${label} ban hành ngày ${formatDay(found.issued)}, nhưng cấp này chỉ hoạt động đến hết ngày ${formatDay(last)}. Hãy sửa cơ quan ban hành (issuer) hoặc ngày ban hành (issued).`,
  kinds: (kinds: readonly string[], year: string) =>
    `Văn bản cấp trên trong ${year} thuộc ${kinds.length} loại (${coded(kinds)}).`,
  fewKinds: (kinds: readonly string[], min: number, year: string) =>
    `Văn bản cấp trên trong ${year} ${kinds.length === 0 ? 'chưa có loại nào' : `thuộc ${kinds.length} loại (${coded(kinds)})`}, cần ít nhất ${min} loại. Hãy bổ sung văn bản, hoặc xem lại loại (kind) của từng văn bản.`,
};

/** What a lack counts as on the day of judging. */
export type Lacking = Pick<Finding, 'outcome' | 'pending' | 'due'>;

/** Whether a level has enough documents. */
export function judgeLevel(
  level: Level,
  byIssuer: ReadonlyMap<string, readonly VanBan[]>,
  min: number,
  year: string,
  lacking: Lacking,
): Finding {
  const found = level.issuers.flatMap((issuer) => byIssuer.get(issuer) ?? []);
  const told = {
    subject: level.id,
    measured: { value: found.length, unit: 'văn bản' as const },
    required: { min },
    ...(found[0] && { at: found[0].at }),
  };
  return found.length >= min
    ? { outcome: 'pass', ...told, message: messages.there(level.label, found.length, year) }
    : { ...lacking, ...told, message: messages.tooFew(level, found.length, min, year) };
}

/** What there is to say of a document whose body had ended by its day of issue. */
export function judgeIssuer(
  each: VanBan,
  {
    endedIssuers,
    levels,
  }: { readonly endedIssuers: Readonly<Record<string, LocalDate>>; readonly levels: readonly Level[] },
): Finding[] {
  const last = endedIssuers[each.issuer];
  if (!last || each.issued <= last) return [];
  const label = levels.find(({ issuers }) => issuers.includes(each.issuer))?.label ?? each.issuer;
  const message = messages.ended(each, label, last);
  return [{ outcome: 'fail', subject: `cap-da-het/${each.path}`, at: each.at, message }];
}

/** Whether the documents are of enough different kinds. */
export function judgeKinds(found: readonly VanBan[], min: number, year: string, lacking: Lacking): Finding {
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  const told = {
    subject: 'loai',
    measured: { value: kinds.length, unit: 'mục' as const },
    required: { min },
  };
  return kinds.length >= min
    ? { outcome: 'pass', ...told, message: messages.kinds(kinds, year) }
    : { ...lacking, ...told, message: messages.fewKinds(kinds, min, year) };
}
