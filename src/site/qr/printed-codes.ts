import { listAddresses } from '../addresses.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';

/** A page that parents open from a sheet of paper. */
export interface PrintedCode {
  readonly label: string;
  /** In full: `https://…/thuc-don/`. */
  readonly address: string;
}

const pages = [
  { path: '/', label: 'Trang của trường' },
  { path: '/thuc-don/', label: 'Thực đơn' },
  { path: '/thoi-khoa-bieu/', label: 'Thời khóa biểu' },
  { path: '/cong-khai/', label: 'Công khai' },
] as const;

/** Codes to print and hang up; only of pages the site has, none while the school has not said its address. */
export function printedCodes(input: SiteInput): PrintedCode[] {
  const { site } = schoolView(input);
  if (site === '') return [];
  const known = new Set(listAddresses(input.portal));
  return pages
    .filter(({ path }) => known.has(path))
    .map(({ path, label }) => ({ label, address: site + path }));
}
