import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CheckedLinks {
  readonly pages: number;
  /** `trang → địa chỉ`, each target once. */
  readonly broken: readonly string[];
}

interface Leniency {
  /** Pictures and files were not made in this build. */
  readonly ignoresAssets: boolean;
  readonly ignoresSearch: boolean;
}

/** Internal addresses of a site and a page that names each; pages are looked at once, as they are made or from disk. */
export interface LinkLedger {
  /** @param page From the site's root, without a leading slash. */
  add(page: string, html: string): void;
  has(page: string): boolean;
  /** Target, and the first page that names it. */
  readonly targets: ReadonlyMap<string, string>;
}

export function openLinkLedger(): LinkLedger {
  const pages = new Set<string>();
  const targets = new Map<string, string>();
  // As they stand in the page. Most addresses are those of the menus, the same on every page: looked at once.
  const known = new Set<string>();
  return {
    targets,
    has: (page) => pages.has(page),
    add(page, html) {
      pages.add(page);
      for (const found of newAddresses(html, known)) {
        const address = detached(found);
        known.add(address);
        const target = address.replace(/[?#].*$/, '');
        if (!targets.has(target)) targets.set(target, page);
      }
    },
  };
}

/**
 * Whether every internal address in a rendered site leads to a file of it. A last proof that links and
 * pages were made from the same list; mistakes of authors are found before, in their sources.
 *
 * @param ledger Pages already looked at while they were written.
 */
export function checkLinks(
  siteDir: string,
  ledger: LinkLedger,
  { ignoresAssets, ignoresSearch }: Leniency,
): CheckedLinks {
  const files = new Set(listFiles(siteDir, ''));
  // Pages inside a lesson package are the work of others, and shown only in a frame.
  const pages = [...files].filter((file) => file.endsWith('.html') && !file.startsWith('goi/'));
  for (const page of pages)
    if (!ledger.has(page)) ledger.add(page, readFileSync(join(siteDir, page), 'utf8'));

  const isIgnored = (target: string) =>
    (ignoresAssets && /^\/(anh|tep|goi)\//.test(target)) ||
    (ignoresSearch && target.startsWith('/pagefind/'));
  const broken = [...ledger.targets]
    .filter(([target]) => !isIgnored(target) && !leadsSomewhere(target, files))
    .map(([target, page]) => `/${page} → ${target}`);
  return { pages: pages.length, broken };
}

/** The same text, not as a part of the page: a part would keep the whole page in memory. */
const detached = (part: string): string => Buffer.from(part).toString();

/** Values of attributes that begin with a slash, without those that are known already. */
function* newAddresses(html: string, known: ReadonlySet<string>): Generator<string> {
  for (let at = html.indexOf('="/'); at !== -1; at = html.indexOf('="/', at + 3)) {
    const address = html.slice(at + 2, html.indexOf('"', at + 2));
    if (known.has(address)) continue;
    const isAddress = html.endsWith('href', at) || html.endsWith('src', at);
    // In text, as in code that is shown, the same letters are no attribute.
    if (isAddress && html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) yield address;
  }
}

function leadsSomewhere(target: string, files: ReadonlySet<string>): boolean {
  const path = decode(target).slice(1);
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('&amp;', '&'));
  } catch {
    return path;
  }
}

function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? listFiles(join(folder, entry.name), `${prefix}${entry.name}/`)
      : [prefix + entry.name],
  );
}
