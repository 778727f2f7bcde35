import { z } from 'zod';
import { formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { type DatedEntry, datedInPeriod, dayField, fileOfEntry, textField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { SchoolFact } from '../domain/school-facts.ts';
import { sameText } from '../domain/vietnamese.ts';

const messages = {
  all: (count: number) => `Mọi tin bài đều được duyệt trước khi đăng (đã xem ${count} tin bài).`,
  lacking: (title: string, fields: string) =>
    `"${title}" chưa ghi ${fields}. Hãy bổ sung đúng như đã duyệt vào phần thông tin ở đầu bài.`,
  late: (title: string, approved: LocalDate, posted: LocalDate) =>
    `"${title}" duyệt ngày ${formatDay(approved)}, sau ngày đăng ${formatDay(posted)}. Bài phải được duyệt trước hoặc trong ngày đăng; hãy kiểm tra lại hai ngày này.`,
  stranger: (title: string, by: string) =>
    `"${title}" do "${by}" duyệt, người này không có trong Ban biên tập. Hãy ghi người duyệt là thành viên Ban biên tập, hoặc bổ sung người này vào danh sách Ban biên tập (editorialBoard) trong content/truong.yaml.`,
  noBoard:
    'Chưa biết ai trong Ban biên tập nên mới xét được là bài có ghi người duyệt. Hãy ghi danh sách Ban biên tập (editorialBoard) vào content/truong.yaml: mỗi dòng là mã của một người, tức tên tệp của người đó trong content/to-chuc.',
};

/**
 * Judges each post of the period: who approved it, and that this was not after its date. One finding for each post
 * that falls short, or a single one where none does.
 */
export const approvedBeforePosting = defineCheck({
  id: 'approved-before-posting',
  title: 'Tin bài được duyệt trước khi đăng',
  needs: ['entries', 'school'],
  options: z.strictObject({
    /** Content types whose entries must be approved. */
    types: z.array(z.string()).default(['tin-tuc']),
    /** Whether the approver must belong to the editorial board (`editorialBoard` in truong.yaml). */
    board: z.boolean().default(false),
  }),

  evaluate({ entries, school }, { types, board }, context) {
    const posts = datedInPeriod(entries, types, context);
    if (posts.length === 0) return [];
    const isMember = board ? openBoard(school, entries) : undefined;
    const failing = posts.flatMap((post) => judge(post, isMember));
    const noBoard: Finding[] =
      board && !isMember ? [{ outcome: 'no-data', subject: 'ban-bien-tap', message: messages.noBoard }] : [];
    if (failing.length > 0) return [...failing, ...noBoard];
    const measured = { value: posts.length, unit: 'tin bài' as const };
    return [
      { outcome: 'pass', subject: 'tin-bai', measured, message: messages.all(posts.length) },
      ...noBoard,
    ];
  },
});

function judge({ entry, date }: DatedEntry, isMember: ((by: string) => boolean) | undefined): Finding[] {
  const title = textField(entry, 'title') ?? entry.slug;
  const by = textField(entry, 'approvedBy');
  const on = dayField(entry, 'approvedOn');
  const fail = (message: string): Finding[] => [
    { outcome: 'fail', subject: fileOfEntry(entry), at: entry.at, message },
  ];
  if (!by || !on) {
    const lacking = [...(by ? [] : ['người duyệt (approvedBy)']), ...(on ? [] : ['ngày duyệt (approvedOn)'])];
    return fail(messages.lacking(title, lacking.join(' và ')));
  }
  if (on > date) return fail(messages.late(title, on, date));
  return isMember && !isMember(by) ? fail(messages.stranger(title, by)) : [];
}

/** Tells members of the board by id or by name; `undefined` where the school names no board. */
function openBoard(school: SchoolFact | undefined, entries: readonly EntryFact[]) {
  const ids = new Set(school?.editorialBoard);
  if (ids.size === 0) return undefined;
  const names = entries
    .filter(({ type, slug }) => type === 'to-chuc' && ids.has(slug))
    .flatMap((person) => textField(person, 'name') ?? []);
  const known = new Map<string, boolean>();
  return (by: string): boolean => {
    const answer = known.get(by) ?? (ids.has(by) || names.some((name) => sameText(name, by)));
    known.set(by, answer);
    return answer;
  };
}
