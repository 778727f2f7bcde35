import { withoutMarks } from '../../domain/vietnamese.ts';

/** What a disclosure is about, as parents look for it. */
export const disclosureKinds = {
  'giao-duc': 'Thông tin chung, đội ngũ và kết quả giáo dục',
  'tai-chinh': 'Ngân sách, thu chi và tài trợ',
  'thuong-nien': 'Báo cáo thường niên',
} as const;
export type DisclosureKind = keyof typeof disclosureKinds;

const money =
  /\b(ngan sach|du toan|quyet toan|tai chinh|thu, chi|thu chi|khoan thu|tai tro|dong gop|hoc phi)\b/;

/** Told from the words of its title and of the duty's: the yearly report, money, or all else. */
export function disclosureKind(...titles: readonly string[]): DisclosureKind {
  const words = withoutMarks(titles.join('. ')).toLowerCase();
  if (words.includes('bao cao thuong nien')) return 'thuong-nien';
  return money.test(words) ? 'tai-chinh' : 'giao-duc';
}
