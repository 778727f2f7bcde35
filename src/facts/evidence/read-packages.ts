import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFact } from '../../domain/evidence-facts.ts';
import { sameText } from '../../domain/vietnamese.ts';
import { openStatCache } from '../cache/stat-cache.ts';
import type { NamedFile } from './evidence.ts';
import { type PackageReading, readPackage } from './read-package.ts';

/** To be raised whenever the reader says something new of the same file. */
const readerVersion = '1';

/** The lesson packages that learning materials name in `package`, as their own bytes tell. */
export async function readPackages(
  named: readonly NamedFile[],
  cacheDir: string | undefined,
): Promise<PackageFact[]> {
  const cache = cacheDir
    ? openStatCache<PackageReading>(join(cacheDir, 'packages.json'), readerVersion)
    : undefined;
  const packages = named.filter(isPackage);
  const facts: PackageFact[] = [];
  for (const { file, entry } of packages) {
    const found = statQuietly(file.diskPath);
    const reading = (found && cache?.get(file.diskPath, found)) ?? (await readPackage(file.diskPath));
    if (found) cache?.set(file.diskPath, found, reading);
    facts.push({ file: file.file, ...reading, at: { path: entry.path } });
  }
  cache?.save();
  return facts;
}

/** Of the files a material names, the one in `package`; told by its name, which both carry. */
function isPackage({ file, entry }: NamedFile): boolean {
  const target = 'package' in entry.data ? String(entry.data.package) : '';
  return entry.type === 'hoc-lieu' && sameText(lastPart(target), lastPart(file.file));
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function statQuietly(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
