import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { ZipFault } from './zip-fault.ts';

/** Far beyond what a lesson needs, near to what a server or browser still bears. */
const maxFiles = 10_000;
const maxUnpackedBytes = 2_000_000_000;

/** No disk takes a longer path. */
const maxNameBytes = 4_096;

/** Deflate packs at most about 1,000 to 1; a lesson of pictures and scripts stays far below this. */
const maxRatio = 200;
/** Small files may pack well: a blank sheet is no bomb. */
const ratioCountsFromBytes = 50_000_000;

/** Flash, which no browser runs since 2021, and programs. */
const forbiddenForms =
  /\.(?:swf|flv|exe|msi|com|scr|pif|bat|cmd|ps1|vbs|vbe|wsf|hta|lnk|dll|jar|class|apk|dmg|app|sh)$/i;

const manifestName = 'imsmanifest.xml';

/** What the list of files in a package tells. */
export interface PackageList {
  /** Paths of files, with `/`. */
  readonly names: ReadonlySet<string>;
  /** The one folder that everything lies in, with a slash at its end; empty where there is none. */
  readonly root: string;
  /** The SCORM manifest in that folder. */
  readonly manifest: Entry | undefined;
  /** Sorted. */
  readonly forbidden: readonly string[];
}

/**
 * Reads the central directory entry by entry.
 *
 * @throws {ZipFault} at the first entry that is encrypted, leads out of the package or makes it too big.
 */
export async function listPackage(zip: ZipFile): Promise<PackageList> {
  if (zip.entryCount > maxFiles) throw new ZipFault('too-big');
  const names = new Set<string>();
  const manifests = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileNameLength > maxNameBytes) throw new ZipFault('damaged');
    const name = safeName(entry);
    if (entry.isEncrypted()) throw new ZipFault('encrypted');
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (isBomb(packed, unpacked)) throw new ZipFault('too-big');
    // Parts that overlap: the same bytes counted many times are the other way to build a bomb.
    if (packed > zip.fileSize) throw new ZipFault('damaged');
    if (name.endsWith('/') || isLeftOver(name)) continue;
    names.add(name);
    if (name.endsWith(manifestName)) manifests.set(name, entry);
  }
  const root = commonFolder([...names]);
  return {
    names,
    root,
    manifest: manifests.get(root + manifestName),
    forbidden: [...names].filter((name) => forbiddenForms.test(name)).sort(),
  };
}

const isBomb = (packed: number, unpacked: number) =>
  unpacked > maxUnpackedBytes || (unpacked > ratioCountsFromBytes && unpacked > packed * maxRatio);

/** Programs on Windows write `\`, which is read as `/`. */
function safeName({
  generalPurposeBitFlag,
  fileNameRaw,
  extraFields,
  externalFileAttributes,
}: Entry): string {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const isLink = ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (isLink || name.includes('\0') || validateFileName(name) !== null) throw new ZipFault('unsafe-path');
  return name;
}

/** What macOS adds to every zip. */
const isLeftOver = (name: string) => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/.test(name);

function commonFolder([first = '', ...others]: readonly string[]): string {
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && others.every((name) => name.startsWith(folder)) ? folder : '';
}
