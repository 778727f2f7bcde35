import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { listPackage } from '../../facts/evidence/list-package.ts';
import { isAllowedFile, isMarkup, isPage } from './allowed-files.ts';
import { guardPage } from './guard-page.ts';
import { PackageRefused } from './package-refused.ts';
import { runsScripts } from './runs-scripts.ts';

export interface UnpackOptions {
  /** Folder to make; must not exist yet. */
  readonly outDir: string;
  /** Address that shows the lesson in a frame. */
  readonly player: string;
  /** Most bytes that all its files may have, as they come out and not as they say. */
  readonly maxBytes: number;
}

export interface UnpackedPackage {
  /** Paths of what was written. */
  readonly names: ReadonlySet<string>;
  readonly bytes: number;
}

/**
 * Unpacks a lesson beside its place and moves it there when it is whole; what fails leaves nothing behind. Files that a
 * lesson does not need are left out, pages get their guard.
 *
 * @throws {PackageRefused} for a package that is broken, leads out of its folder, is too big, or holds programs.
 */
export async function unpackPackage(zipPath: string, options: UnpackOptions): Promise<UnpackedPackage> {
  const draft = `${options.outDir}.dang-mo`;
  rmSync(draft, { recursive: true, force: true });
  try {
    await inspect(zipPath);
    const unpacked = await unpackInto(draft, zipPath, options);
    mkdirSync(draft, { recursive: true });
    renameSync(draft, options.outDir);
    return unpacked;
  } catch (error) {
    throw PackageRefused.from(error);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The whole list is judged before the first byte is written. */
async function inspect(zipPath: string): Promise<void> {
  const zip = await openPromise(zipPath, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  });
  try {
    const { forbidden } = await listPackage(zip);
    if (forbidden.length > 0) throw new PackageRefused('forbidden');
  } finally {
    zip.close();
  }
}

async function unpackInto(
  folder: string,
  zipPath: string,
  { player, maxBytes }: UnpackOptions,
): Promise<UnpackedPackage> {
  const names = new Set<string>();
  let bytes = 0;
  const zip = await openPromise(zipPath, {
    autoClose: false,
    strictFileNames: false,
    validateEntrySizes: true,
  });
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name.endsWith('/') || !isAllowedFile(name)) continue;
      const content = await contentOf(zip, entry, maxBytes - bytes);
      bytes += content.length;
      const safe = safeContent(name, content, player);
      if (!safe) continue;
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      // Two files of one name, also where a disk does not tell `A` from `a`, are no lesson.
      writeFileSync(path, safe, { flag: 'wx', mode: 0o644 });
      names.add(name);
    }
  } finally {
    zip.close();
  }
  return { names, bytes };
}

function safeContent(name: string, content: Buffer, player: string): Buffer | undefined {
  if (isPage(name)) return guardPage(content, player);
  return isMarkup(name) && runsScripts(content) ? undefined : content;
}

/** Bytes are counted as they come out: what a package says of itself is not believed. */
async function contentOf(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > room) throw new PackageRefused('too-big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
