import { z } from 'zod';
import { defineCheck } from '../domain/check.ts';
import type { FileFact } from '../domain/evidence-facts.ts';
import type { Finding } from '../domain/finding.ts';
import { isIssuedIn, matches, nameOf, type VanBan, vanBanOf } from '../domain/van-ban.ts';

const toPdf = 'Hãy xuất văn bản đã ký sang PDF rồi thay tệp này.';

const messages = {
  fine: (name: string, file: string) => `${name}: tệp ${file} là PDF.`,
  signed: (name: string, file: string) => `${name}: tệp ${file} là PDF có chữ ký số.`,
  declared: (name: string, file: string) =>
    `${name}: tệp ${file} là PDF, trường ghi nhận đã ký, đóng dấu (signed).`,
  noFile: (name: string) =>
    `${name}: chưa có tệp kèm theo. Hãy đặt bản PDF đã ký cạnh trang này rồi ghi tên tệp vào tệp PDF (file).`,
  absent: (name: string, file: string) =>
    `${name}: tệp ${file} không có trên cổng. Hãy chép tệp PDF vào cạnh trang, hoặc sửa lại tên tệp PDF (file).`,
  empty: (name: string, file: string) => `${name}: tệp ${file} trống (0 byte). Hãy chép lại bản PDF đầy đủ.`,
  wrongName: (name: string, file: string, is: string) =>
    `${name}: tệp ${file} có đuôi .pdf nhưng bên trong là ${is}; đổi đuôi tệp không làm nó thành PDF. ${toPdf}`,
  other: (name: string, file: string, is: string) => `${name}: tệp ${file} là ${is}, cần PDF. ${toPdf}`,
  unsigned: (name: string, file: string) =>
    `${name}: tệp ${file} không có chữ ký số. Hãy thay bằng bản đã ký số, hoặc thêm dòng \`signed: true\` nếu tệp là bản chụp có chữ ký và dấu.`,
  unknown: (name: string, file: string) =>
    `${name}: tệp ${file} quá lớn nên chưa dò được chữ ký số. Hãy thêm dòng \`signed: true\` nếu văn bản đã ký, đóng dấu.`,
};

/** What a file is, for readers. */
const formatWords = {
  pdf: 'PDF',
  zip: 'tệp nén',
  office: 'tệp Word, Excel hoặc PowerPoint',
  'old-office': 'tệp Word, Excel hoặc PowerPoint kiểu cũ',
  image: 'ảnh',
  text: 'văn bản thô',
  empty: 'tệp trống',
  unknown: 'dạng không nhận ra',
} satisfies Record<FileFact['format'], string>;

/** Whether each document issued in the period carries a file that is a PDF by its content, not only by its name. */
export const documentFormat = defineCheck({
  id: 'document-format',
  title: 'Tệp của văn bản là PDF, đã ký',
  needs: ['entries', 'files'],
  options: z.strictObject({
    /** Issuing bodies whose documents are judged. */
    issuers: z.array(z.string()).min(1),
    /** Kinds judged; left out, all. */
    kinds: z.array(z.string()).min(1).optional(),
    /** Whether it must also bear a digital signature, or `signed: true` by the school's word. */
    signed: z.boolean().default(false),
  }),

  evaluate({ entries, files }, { issuers, kinds, signed }, { period, asOf }) {
    const fileOf = new Map(
      files.filter(({ section }) => section === 'van-ban').map((file) => [file.at.path, file]),
    );
    return vanBanOf(entries, asOf)
      .filter((each) => matches({ issuers, kinds }, each) && isIssuedIn(each, period))
      .map((each) => ({ subject: each.path, at: each.at, ...judge(each, fileOf.get(each.at.path), signed) }));
  },
});

function judge(
  each: VanBan,
  found: FileFact | undefined,
  mustBeSigned: boolean,
): Pick<Finding, 'outcome' | 'message'> {
  const name = `Văn bản ${nameOf(each)}`;
  if (each.file === undefined) return { outcome: 'fail', message: messages.noFile(name) };
  if (!found) return { outcome: 'fail', message: messages.absent(name, each.file) };
  if (found.format === 'empty') return { outcome: 'fail', message: messages.empty(name, each.file) };
  if (found.format !== 'pdf') {
    const tell = /\.pdf$/i.test(each.file) ? messages.wrongName : messages.other;
    return { outcome: 'fail', message: tell(name, each.file, formatWords[found.format]) };
  }
  return mustBeSigned
    ? judgeSignature(each, found)
    : { outcome: 'pass', message: messages.fine(name, each.file) };
}

function judgeSignature(each: VanBan, { isSigned }: FileFact): Pick<Finding, 'outcome' | 'message'> {
  const [name, file] = [`Văn bản ${nameOf(each)}`, each.file ?? ''];
  if (isSigned) return { outcome: 'pass', message: messages.signed(name, file) };
  if (each.isDeclaredSigned) return { outcome: 'pass', message: messages.declared(name, file) };
  if (isSigned === undefined) return { outcome: 'no-data', message: messages.unknown(name, file) };
  return { outcome: 'fail', message: messages.unsigned(name, file) };
}
