import type { CriteriaDocument } from '../domain/criteria-document.ts';
import type { Report } from '../domain/report.ts';
import type { Portal } from '../facts/portal.ts';
import type { Guide } from './guides/guide.ts';
import type { PlayablePackage } from './library/playable-package.ts';
import type { ReportFile } from './report/report-file.ts';
import type { ShellAssets } from './shell/head.ts';

/** All that the pages show. Read once by the command, handed to the pages that Astro renders in the same process. */
export interface SiteInput {
  readonly portal: Portal;
  readonly report: Report;
  /** The documents that were applied. */
  readonly criteria: readonly CriteriaDocument[];
  /** Every document of the project: anybody may read all rules. */
  readonly allCriteria: readonly CriteriaDocument[];
  /** The report in other forms, beside its page. */
  readonly reportFiles: readonly ReportFile[];
  /** Lesson packages that can be played, by the address of their material; none where left out. */
  readonly packages?: ReadonlyMap<string, PlayablePackage>;
  /** Guides for the staff, where the school publishes them; none where left out. */
  readonly guides?: readonly Guide[];
  /** `false` where this build makes no search index (`--no-search`). */
  readonly hasSearch: boolean;
  /**
   * `true` while editing, when the development server makes one page at a time and adds scripts of its own. In a
   * build, the command writes the pages of posts itself, faster than the bundler's way.
   */
  readonly isLive: boolean;
}

interface Shared {
  input?: SiteInput;
  assets?: ShellAssets;
}

/** Astro bundles the pages apart from the command, so that a module variable would exist twice. */
const key = Symbol.for('cong-truong.site-input');
const holder = globalThis as { [key]?: Shared };
holder[key] ??= {};
const shared: Shared = holder[key];

export function provideSiteInput(input: SiteInput): void {
  shared.input = input;
}

/** @throws when Astro was started without the command that reads the school. */
export function siteInput(): SiteInput {
  if (shared.input) return shared.input;
  throw new Error('Hãy chạy `npm run build` hoặc `npm run dev`; astro không tự đọc nội dung của trường.');
}

/** The layout tells the names that the bundler gave to the stylesheet and the fonts. */
export function provideAssets(assets: ShellAssets): ShellAssets {
  shared.assets = assets;
  return assets;
}

/** @throws before the first page with the layout has been rendered. */
export function siteAssets(): ShellAssets {
  if (shared.assets) return shared.assets;
  throw new Error('The names of the stylesheet and fonts are known only after a page was rendered.');
}
