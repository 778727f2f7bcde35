import type { CriteriaDocument } from '../domain/criteria-document.ts';
import type { Report } from '../domain/report.ts';
import type { Portal } from '../facts/portal.ts';

/** All that the pages show. Read once by the command, handed to the pages that Astro renders in the same process. */
export interface SiteInput {
  readonly portal: Portal;
  readonly report: Report;
  readonly criteria: readonly CriteriaDocument[];
  /** `false` where this build makes no search index (`--no-search`). */
  readonly hasSearch: boolean;
}

/** Astro bundles the pages apart from the command, so that a module variable would exist twice. */
const key = Symbol.for('cong-truong.site-input');
const shared = globalThis as { [key]?: SiteInput };

export function provideSiteInput(input: SiteInput): void {
  shared[key] = input;
}

/** @throws when Astro was started without the command that reads the school. */
export function siteInput(): SiteInput {
  const input = shared[key];
  if (!input)
    throw new Error('Hãy chạy `npm run build` hoặc `npm run dev`; astro không tự đọc nội dung của trường.');
  return input;
}
