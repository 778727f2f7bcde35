import { open as openFile } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { PackageFact, PackageFault } from '../../domain/evidence-facts.ts';
import { listPackage, type PackageList } from './list-package.ts';
import { startHref } from './start-href.ts';
import { ZipFault } from './zip-fault.ts';

/** What the bytes of a package tell, whoever names it. */
export type PackageReading = Omit<PackageFact, 'file' | 'at'>;

/** A manifest lists files; one beyond this is no manifest that a school's program wrote. */
const maxManifestBytes = 2_000_000;

/** Pages that programs for making lessons start with, the likeliest first. */
const startPages = [
  ...['index.html', 'index.htm', 'story_html5.html', 'story.html'],
  ...['index_lms_html5.html', 'index_lms.html'],
];

/**
 * Reads the list of files of a zip (its central directory), and its SCORM manifest where it has one: nothing else is
 * unpacked, and nothing is written. What the list claims is judged by what it claims: names, sizes, numbers.
 */
export async function readPackage(path: string): Promise<PackageReading> {
  const nothing = { hasManifest: false, forbidden: [] };
  try {
    if (!(await beginsAsZip(path))) return { fault: 'not-a-zip', ...nothing };
    const zip = await openPromise(path, zipOptions);
    try {
      return await describe(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    return { fault: faultOf(error), ...nothing };
  }
}

/** Names come as bytes, so that one that leads out of the package is told apart from a damaged list. */
const zipOptions = { autoClose: false, decodeStrings: false, validateEntrySizes: false };

/** Every zip, an empty one too, begins with these letters; a program that unpacks itself does not. */
async function beginsAsZip(path: string): Promise<boolean> {
  const file = await openFile(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

async function describe(zip: ZipFile): Promise<PackageReading> {
  const list = await listPackage(zip);
  const start = await findStart(zip, list);
  return {
    ...(start !== undefined && { startPage: start }),
    hasManifest: list.manifest !== undefined,
    forbidden: list.forbidden,
  };
}

/** The page the manifest names, else one with a usual name; in the folder that holds everything, where there is one. */
async function findStart(zip: ZipFile, { names, root, manifest }: PackageList): Promise<string | undefined> {
  const wanted = manifest ? startHref(await readText(zip, manifest)) : undefined;
  if (wanted !== undefined && names.has(root + wanted)) return root + wanted;
  const byLowerCase = new Map([...names].map((name) => [name.toLowerCase(), name]));
  const usual = startPages.find((page) => byLowerCase.has((root + page).toLowerCase()));
  return usual && byLowerCase.get((root + usual).toLowerCase());
}

/** Empty where the manifest is too long or cannot be unpacked: the package may still have a usual start page. */
async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > maxManifestBytes || !entry.canDecodeFileData()) return '';
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxManifestBytes) return '';
      chunks.push(chunk);
    }
  } catch {
    return '';
  }
  const content = Buffer.concat(chunks);
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(content);
}

function faultOf(error: unknown): PackageFault {
  if (error instanceof ZipFault) return error.fault;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing';
  return error instanceof Error && /encryption/.test(error.message) ? 'encrypted' : 'damaged';
}
