import { closest } from '../../domain/closest.ts';
import type { ReferenceFault } from '../../domain/facts.ts';
import { toSlug } from '../../domain/vietnamese.ts';
import type { ContentFile } from '../files/list-files.ts';
import { isImageName } from '../publication/published-name.ts';
import { type FileIndex, folderOf } from './file-index.ts';

/** What references can lead to. */
export interface Destinations {
  readonly content: FileIndex;
  readonly public: FileIndex;
  /** Whether the site has a page at an address with slashes at both ends. */
  hasAddress(address: string): boolean;
  /** An address near one that does not exist. */
  nearestAddress(address: string): string | undefined;
  /** Address of the page made from a content file. */
  addressOfFile(file: string): string | null | undefined;
  /** Origin of the site itself, so that full addresses of its own pages count as internal. */
  readonly origin: string | undefined;
}

export type Resolution =
  | {
      readonly to: 'file';
      readonly file: ContentFile;
      readonly suffix: string;
      readonly fault?: ReferenceFault;
      readonly suggestion?: string;
    }
  /** An address of the site, of another site, or a part of the same page. */
  | { readonly to: 'address'; readonly href: string; readonly isExternal: boolean }
  | { readonly to: 'nowhere'; readonly fault: ReferenceFault; readonly suggestion?: string };

const localFile = /^(file:|[a-z]:[\\/]|\\\\)/i;
const linkProtocols = /^(https?|mailto|tel|zalo|sms):/i;
const anyProtocol = /^[a-z][a-z0-9+.-]*:/i;

/** @param from File that holds the reference, from the content folder. */
export function resolveReference(written: string, from: string, destinations: Destinations): Resolution {
  const target = ownPath(written.trim(), destinations.origin);
  if (target === '') return { to: 'nowhere', fault: 'empty' };
  if (localFile.test(target)) return { to: 'nowhere', fault: 'local-file', suggestion: lastPart(target) };
  if (target.startsWith('//')) return { to: 'address', href: `https:${target}`, isExternal: true };
  if (linkProtocols.test(target)) return { to: 'address', href: target, isExternal: true };
  if (anyProtocol.test(target)) return { to: 'nowhere', fault: 'unsafe-address' };
  if (target.startsWith('#')) return { to: 'address', href: ownAnchor(target), isExternal: false };

  const [, path = '', query = '', anchor = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(target) ?? [];
  const suffix = query + (/\.(md|mdx)$/.test(path) ? ownAnchor(anchor) : anchor);
  return path.startsWith('/')
    ? fromRoot(path, suffix, from, destinations)
    : fromFile(path, suffix, from, destinations);
}

/** A full address of the site itself becomes a path. */
const ownPath = (target: string, origin: string | undefined) =>
  origin && (target === origin || target.startsWith(`${origin}/`))
    ? target.slice(origin.length) || '/'
    : target;

const lastPart = (path: string) => decode(path).split(/[\\/]/).at(-1) ?? '';

/** Anchors in bodies begin with `muc-`; one written as the bare words of the heading is led there. */
export const ownAnchor = (anchor: string) =>
  /^(#(muc-|user-content-|$)|$)/.test(anchor) ? anchor : `#muc-${toSlug(decode(anchor.slice(1)))}`;

function fromRoot(path: string, suffix: string, from: string, destinations: Destinations): Resolution {
  const decoded = decode(path);
  const address = decoded.endsWith('/') || /\.\w{1,8}$/.test(decoded) ? decoded : `${decoded}/`;
  const page = address.replace(/index\.html$/, '');
  if (destinations.hasAddress(page))
    return { to: 'address', href: encodeURI(page) + suffix, isExternal: false };
  if (destinations.public.exact(decoded.slice(1)))
    return { to: 'address', href: encodeURI(decoded) + suffix, isExternal: false };

  const found = find(decoded.slice(1), suffix, from, destinations);
  if (found.to === 'file' || /\.\w{1,8}$/.test(decoded)) return found;
  return nowhere('dead-link', destinations.nearestAddress(page));
}

function fromFile(path: string, suffix: string, from: string, destinations: Destinations): Resolution {
  const joined = join(folderOf(from), decode(path));
  return joined === undefined ? nowhere('outside-content') : find(joined, suffix, from, destinations);
}

function find(
  path: string,
  suffix: string,
  from: string,
  { content, addressOfFile }: Destinations,
): Resolution {
  const exact = content.exact(path) ?? content.exact(`${path.replace(/\/$/, '')}/index.md`);
  const file = exact ?? content.ignoringCase(path);
  if (!file) return nowhere('missing-file', nearestFile(path, from, content));

  const fault = !exact ? 'wrong-case' : file.hasOtherUnicodeForm ? 'other-unicode-form' : undefined;
  const address = addressOfFile(file.file);
  if (address === null) return nowhere('dead-link');
  if (address !== undefined && !fault) return { to: 'address', href: address + suffix, isExternal: false };
  return { to: 'file', file, suffix, ...(fault && { fault, suggestion: lastPart(file.file) }) };
}

/** A file of the same kind in the same folder with a name near this one; never the page that asks. */
function nearestFile(path: string, from: string, content: FileIndex): string | undefined {
  const isAsking = folderOf(path) === folderOf(from);
  const names = content
    .namesBeside(path)
    .filter((name) => kindOf(name) === kindOf(path) && !(isAsking && name === lastPart(from)));
  return closest(lastPart(path), names);
}

/** Pictures are of one kind, pages are of one kind; any other file is of the kind of its ending. */
function kindOf(name: string): string {
  if (isImageName(name)) return 'image';
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  return ending === 'mdx' ? 'md' : ending;
}

const nowhere = (fault: ReferenceFault, suggestion?: string): Resolution => ({
  to: 'nowhere',
  fault,
  ...(suggestion && { suggestion }),
});

/** Percent signs as a browser reads them; one that is no escape stays a percent sign. */
function decode(path: string): string {
  // Most are plain names.
  if (/^[\w./-]*$/.test(path)) return path;
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path.normalize('NFC');
  }
}

/** @returns `undefined` where the path leads out of the content folder. */
function join(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
