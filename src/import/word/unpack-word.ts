import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { WordError } from './word-fault.ts';

/** Parts of a Word file by name: `word/document.xml`, `word/media/image1.png`. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/** How much a Word file may hold when unpacked. */
export interface UnpackLimits {
  readonly parts: number;
  /** All parts together. */
  readonly bytes: number;
  /** Largest text part; it becomes a tree many times its size. */
  readonly xmlBytes: number;
}

/** A post with a hundred photographs straight from a camera stays below. */
export const usualLimits: UnpackLimits = { parts: 5_000, bytes: 300_000_000, xmlBytes: 40_000_000 };

/** Deflate packs at most about 1,000 to 1; text and pictures of a post stay far below. */
const maxRatio = 250;
const ratioCountsFromBytes = 20_000_000;

/**
 * Unpacks a Word file part by part, counting what really comes out: a list that claims less than that ends the reading.
 *
 * @throws {WordError} where it is damaged, encrypted, too big, carries macros, or is no Word document.
 */
export async function unpackWord(bytes: Uint8Array, limits = usualLimits): Promise<WordParts> {
  const zip = await openZip(bytes);
  const entries = await listEntries(zip, limits);
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (names.has('mimetype') && names.has('content.xml')) throw new WordError('odt');
  if ([...names].some((name) => /(?:^|\/)vba(?:Project|Data)\.(?:bin|xml)$/i.test(name)))
    throw new WordError('macro');
  if (!names.has('word/document.xml')) throw new WordError('not-word');
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.fileName, await unpack(zip, entry));
  return parts;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      autoClose: false,
    });
  } catch {
    throw new WordError('damaged');
  }
}

async function listEntries(zip: ZipFile, limits: UnpackLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.parts) throw new WordError('too-big');
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  } catch {
    throw new WordError('damaged');
  }
  if (entries.some((entry) => entry.isEncrypted())) throw new WordError('encrypted');
  if (isTooBig(entries, limits)) throw new WordError('too-big');
  return entries;
}

function isTooBig(entries: readonly Entry[], { bytes, xmlBytes }: UnpackLimits): boolean {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (unpacked > bytes || (unpacked > ratioCountsFromBytes && unpacked > packed * maxRatio)) return true;
  return entries.some(({ fileName, uncompressedSize }) => isText(fileName) && uncompressedSize > xmlBytes);
}

const isText = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** yauzl ends the stream where more comes out than the list says. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    const stream = (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new WordError('damaged');
  }
}
