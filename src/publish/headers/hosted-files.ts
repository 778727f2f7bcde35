import { areas, everywhere, keepings, keepPages, packedTypes, pageHeaders } from './areas.ts';
import { ownHeaders } from './headers-for.ts';

const madeFrom = '# Được tạo tự động từ src/publish/headers khi dựng trang.';

/** A file or folder of the site; its name is its path below the root, without a slash at either end. */
export interface Place {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Whether what lies in a folder is served in more than one way. */
export const isMixed = ({ name, isFolder }: Place): boolean =>
  isFolder &&
  [...areas, ...keepings].some(({ paths }) =>
    paths.some((path) => path.startsWith(`/${name}/`) && path !== `/${name}/`),
  );

/**
 * `_headers` of Cloudflare Pages and Netlify. Rules that match one path add up there, and two policies would both
 * hold: so each folder at the top has a rule of its own instead of one for all, and a folder that is not served
 * alike throughout ({@link isMixed}) one for each file and folder in it.
 *
 * @param places Files and folders below the root of the site.
 */
export function headersFile(places: readonly Place[]): string {
  const rules = places.map(({ name, isFolder }) => {
    const path = `/${name}${isFolder ? '/' : ''}`;
    return rule(`${path}${isFolder ? '*' : ''}`, ownHeaders(path));
  });
  return `${[madeFrom, rule('/*', everywhere), rule('/', ownHeaders('/')), ...rules].join('\n\n')}\n`;
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Addresses that a school had before, and where they lead now. */
type Redirects = ReadonlyMap<string, string>;

/** Old addresses with a query cannot be told apart by path. */
const plain = (redirects: Redirects): [string, string][] =>
  [...redirects].filter(([from]) => !/[?#\s]/.test(from));

/** `_redirects` of Cloudflare Pages and Netlify. */
export const redirectsFile = (redirects: Redirects): string =>
  `${[madeFrom, ...plain(redirects).map(([from, to]) => `${encodeURI(from)} ${encodeURI(to)} 301`)].join('\n')}\n`;

/** `.htaccess` of Apache: headers, old addresses, the page for what is not found. */
export const htaccessFile = (redirects: Redirects): string => `${madeFrom}
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
AddType text/javascript .js .mjs
AddType text/calendar .ics
AddType application/wasm .wasm
AddType image/webp .webp
AddType image/avif .avif
AddType font/woff2 .woff2
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${packedTypes.join(' ')}
</IfModule>
<IfModule mod_headers.c>
${setAll({ ...everywhere, ...pageHeaders, 'Cache-Control': keepPages }, '  ')}
${areas.map(({ paths, headers }) => when(paths, headers)).join('\n')}
${keepings.map(({ paths, says }) => when(paths, { 'Cache-Control': says })).join('\n')}
</IfModule>
${aliases(plain(redirects))}`;

function aliases(redirects: readonly [string, string][]): string {
  if (redirects.length === 0) return '';
  const lines = redirects.map(
    ([from, to]) => `  RedirectMatch 301 "^${escaped(from)}$" "${encodeURI(to)}"\n`,
  );
  return `<IfModule mod_alias.c>\n${lines.join('')}</IfModule>\n`;
}

const when = (paths: readonly string[], headers: Readonly<Record<string, string>>): string =>
  `  <If "%{REQUEST_URI} =~ m#^(${paths.join('|')})#">\n${setAll(headers, '    ')}\n  </If>`;

const setAll = (headers: Readonly<Record<string, string>>, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value}"`)
    .join('\n');

/** A path as a regular expression that means just this path, with or without a slash at its end. */
const escaped = (path: string): string =>
  `${path.replace(/\/+$/, '').replace(/[.*+?^${}()|[\]\\"]/g, '\\$&')}${/\.\w+$/.test(path) ? '' : '/?'}`;
