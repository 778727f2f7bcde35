import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { PersonalDataFact } from '../domain/evidence-facts.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { isOwnContact, ownContacts } from '../domain/own-contacts.ts';

type Kind = PersonalDataFact['kind'];
type Words = (found: string, count: number) => string;

const messages: Readonly<Record<Kind, Words>> = {
  'pupil-list': (found, count) =>
    `Trang nêu tên ${count} học sinh kèm lớp, ngày sinh hoặc trong danh sách ("${found}"). Hãy bỏ tên, chỉ ghi số lượng theo lớp, hoặc chuyển danh sách vào khu vực nội bộ.`,
  marks: (found, count) =>
    `Trang nêu điểm hoặc kết quả học tập của ${count} học sinh có tên ("${found}"). Hãy bỏ tên học sinh, hoặc gửi kết quả riêng cho từng gia đình.`,
  'id-number': (found) =>
    `Trang có số giống số định danh cá nhân ("${found}"). Hãy xóa số này khỏi trang và khỏi tệp đính kèm.`,
  phone: (found) =>
    `Trang có số điện thoại riêng ("${found}"). Hãy thay bằng số của trường, hoặc, khi người đó đồng ý, ghi số vào tệp của người đó trong content/to-chuc và thêm dòng \`phoneConsent: true\`.`,
  address: (found) =>
    `Trang có địa chỉ nhà riêng ("${found}"). Hãy xóa địa chỉ, chỉ giữ tên phường hoặc xã nếu cần.`,
  email: (found) =>
    `Trang có thư điện tử riêng ("${found}"). Hãy thay bằng thư điện tử của trường, hoặc của người đó trong content/to-chuc.`,
};
const kinds = Object.keys(messages) as [Kind, ...Kind[]];

/** Kinds that are told once a page: a table of thirty pupils is one thing to put right. */
const perPage: readonly Kind[] = ['pupil-list', 'marks'];

const nothingFound = (count: number) =>
  `Không thấy dữ liệu cá nhân nào trong ${count} trang. Máy chỉ nhận ra những dạng thường gặp; người duyệt vẫn cần đọc lại.`;

/**
 * Whether public pages hold personal data. Telephone numbers and e-mail addresses that the school publishes itself
 * (`truong.yaml`, contact page, staff; a telephone of staff only with `phoneConsent`) are its own.
 */
export const personalData = defineCheck({
  id: 'personal-data',
  title: 'Dữ liệu cá nhân trên trang công khai',
  needs: ['personalData', 'entries'],
  options: z.strictObject({
    /** What is looked for. */
    kinds: z.array(z.enum(kinds)).min(1).default(['pupil-list', 'marks', 'id-number', 'phone', 'address']),
    /** Fewest pupils named on one page that make a list; the limit is included. */
    minRows: z.int().positive(),
    /** Kinds that a page may hold where its post says `consent: true`. */
    withConsent: z.array(z.enum(kinds)).default([]),
    /** Telephone numbers and e-mail addresses that may stand anywhere, besides those of the school. */
    allow: z.array(z.string()).default([]),
  }),

  evaluate({ personalData: facts, entries }, { kinds: wanted, minRows, withConsent, allow }) {
    const own = ownContacts(entries, allow);
    const consenting = new Set(
      entries.filter(({ data }) => data['consent'] === true).map(({ at }) => at.path),
    );
    const judged = facts
      .filter(({ kind }) => wanted.includes(kind))
      .filter(({ value }) => value === undefined || !isOwnContact(own, value))
      .filter(({ kind, at }) => !(withConsent.includes(kind) && consenting.has(at.path)));
    const failing = [...Map.groupBy(judged, subjectOf)]
      .filter(([, [first, ...more]]) => first?.kind !== 'pupil-list' || more.length + 1 >= minRows)
      .map(([subject, same]) => toFinding(subject, same));
    return failing.length > 0 ? failing : passing(entries);
  },
});

const subjectOf = ({ kind, excerpt, at }: PersonalDataFact) =>
  `${at.path} → ${perPage.includes(kind) ? kind : excerpt}`;

function toFinding(subject: string, same: readonly PersonalDataFact[]): Finding {
  const [first] = same as [PersonalDataFact];
  return {
    outcome: 'fail',
    subject,
    at: first.at,
    measured: { value: same.length, unit: 'trường hợp' },
    message: messages[first.kind](first.excerpt, same.length),
  };
}

function passing(entries: readonly EntryFact[]): Finding[] {
  const pages = entries.filter(({ words }) => words > 0).length;
  if (pages === 0) return [];
  const measured = { value: pages, unit: 'mục' as const };
  return [{ outcome: 'pass', subject: 'tat-ca', measured, message: nothingFound(pages) }];
}
