import { framedPolicy } from '../../site/shell/page-policy.ts';
import { packageHeaders } from '../packages/package-headers.ts';

/** Files of the site that are served alike, by what they are; whatever lies elsewhere is a page. */
export interface Area {
  /** Beginnings of paths. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const policy = 'Content-Security-Policy';
const opener = 'Cross-Origin-Opener-Policy';

/**
 * Pages, and all that is not named in {@link areas}. A page says a narrower policy of itself; both hold. The server's
 * adds what a page cannot say: who may show it in a frame.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  [policy]: `${framedPolicy}; frame-ancestors 'none'`,
  [opener]: 'same-origin',
};

/** Areas with rules of their own. */
export const areas: readonly Area[] = [
  // Pictures and documents of the school: shown as what they are, but nothing in them ever runs.
  {
    paths: ['/anh/', '/tep/'],
    headers: {
      [policy]:
        "script-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  // Lessons made elsewhere, with scripts of their own: they run apart from the site, as if they came from nowhere.
  {
    paths: ['/goi/'],
    headers: {
      [policy]: packageHeaders['content-security-policy'],
      'Access-Control-Allow-Origin': packageHeaders['access-control-allow-origin'],
    },
  },
  // The editor talks to the school's repository and says in its own page with whom. It signs in there in a window that
  // comes back to it: cut off from each other, the two could not tell.
  {
    paths: ['/quan-tri/'],
    headers: {
      [policy]: "object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      [opener]: 'unsafe-none',
    },
  },
];

/** What the server says of every file. */
export const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Pages are asked for again every time: an urgent notice must not wait. */
export const keepPages = 'public, max-age=0, must-revalidate';

/** Parts of the search index that Pagefind names by a hash of their content. Its code and the list of parts are not. */
const hashedSearch = ['fragment/', 'index/', 'filter/', 'pagefind.vi_'].map((name) => `/pagefind/${name}`);

/** Files that a browser may keep: for ever where the name changes with the content, for an hour where it does not. */
export const keepings: readonly { readonly paths: readonly string[]; readonly says: string }[] = [
  {
    paths: ['/_astro/', '/giao-dien-', '/quan-tri/tep/', ...hashedSearch],
    says: 'public, max-age=31536000, immutable',
  },
  { paths: ['/anh/', '/tep/', '/goi/'], says: 'public, max-age=3600, stale-while-revalidate=86400' },
];

/**
 * Kinds of files that are sent packed; scripts and XML under each name that servers give them. Pictures and fonts are
 * packed by themselves, and so is the search index.
 */
export const packedTypes = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'text/plain',
  'text/calendar',
  'text/csv',
  'application/json',
  'application/xml',
  'text/xml',
  'application/rss+xml',
  'image/svg+xml',
] as const;

/** Smaller files are sent as they are, in bytes. */
export const leastPacked = 1024;
