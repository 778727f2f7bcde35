import type { OldReferences } from './shape-old-text.ts';

/** Reads a file below a folder by its path with slashes; nothing where there is none, or it lies outside. */
export type ReadBelow = (path: string) => Uint8Array | undefined;

/** Size that WordPress adds to the name of a smaller copy, or of a picture it made smaller itself. */
const copySize = /-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w+$)/;

/** References of an export: found in the folder of uploads by the end of their path, the longest first. */
export function uploadReferences(
  read: ReadBelow,
  origin: string | undefined,
  altOf?: (path: string) => string | undefined,
): OldReferences {
  const pathOf = (reference: string) => pathOnSite(reference, origin);
  return {
    pathOf,
    read(reference) {
      const path = filePath(anyPath(reference));
      for (const wanted of [path.replace(copySize, ''), path])
        for (const end of endsOf(wanted)) {
          const bytes = read(end);
          if (bytes) return bytes;
        }
      return undefined;
    },
    ...(altOf && { altOf: (reference: string) => altOf(filePath(anyPath(reference)).replace(copySize, '')) }),
  };
}

/** References of a saved page: relative to it, or from the top of the folder. */
export function folderReferences(read: ReadBelow, page: string, origin: string | undefined): OldReferences {
  const pathOf = (reference: string) => pathOnSite(reference, origin, `/${page}`);
  return {
    pathOf,
    read(reference) {
      const path = pathOf(reference);
      return path === undefined ? undefined : read(filePath(path).slice(1));
    },
  };
}

/** Path with a leading slash; nothing for another site, another protocol, and what stays on the page. */
function pathOnSite(reference: string, origin: string | undefined, page = '/'): string | undefined {
  const base = origin ?? 'http://trang-cu.invalid';
  if (reference.startsWith('#') || !URL.canParse(reference, base + encodeURI(page))) return undefined;
  const url = new URL(reference, base + encodeURI(page));
  const isOwn = bareHost(url.host) === bareHost(new URL(base).host);
  return isOwn && /^https?:$/.test(url.protocol) ? url.pathname + url.search : undefined;
}

const bareHost = (host: string) => host.replace(/^www\./, '');

const anyPath = (reference: string): string =>
  URL.canParse(reference, 'http://trang-cu.invalid')
    ? new URL(reference, 'http://trang-cu.invalid').pathname
    : '';

function filePath(path: string): string {
  const bare = path.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** `/wp-content/uploads/2025/09/a.jpg` → itself without the slash, then ever shorter ends of it. */
function endsOf(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
