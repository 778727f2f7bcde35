import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { compareLocations } from '../../domain/source-location.ts';
import { refusals } from '../../facts/evidence/package-refusals.ts';
import { readPackage } from '../../facts/evidence/read-package.ts';
import type { Portal } from '../../facts/portal.ts';
import { type PlayablePackage, packageFolder, playerAddress } from '../../site/library/playable-package.ts';
import { leaveOutFiles } from './leave-out-files.ts';
import { type PackageJob, packageJobs } from './package-jobs.ts';
import { PackageRefused } from './package-refused.ts';
import { unpackPackage } from './unpack-package.ts';

/** What became of a package: one to play, one to download only, or one that is not put on the site. */
type PackageResult =
  | { readonly playable: PlayablePackage | undefined }
  | { readonly refused: PackageRefused };

/** What was unpacked before, by the folder it is in; kept while editing, so that nothing is unpacked twice. */
export type KnownPackages = Map<string, { readonly stamp: string; readonly result: PackageResult }>;

export interface PublishPackagesOptions {
  /** Folder of the site; nothing is written where it is left out. */
  readonly outDir: string | undefined;
  readonly known?: KnownPackages;
}

export interface PublishedPackages {
  /** The portal itself; where packages were refused, one without them, in which they are problems. */
  readonly portal: Portal;
  /** Lessons to play, by the address of their material. */
  readonly packages: ReadonlyMap<string, PlayablePackage>;
}

/** Far beyond a lesson, within what hosts of static sites take. */
const maxBytes = 500_000_000;

/** Unpacks every lesson package that the library names, one after the other: each may be large. */
export async function publishPackages(
  portal: Portal,
  { outDir, known = new Map() }: PublishPackagesOptions,
): Promise<PublishedPackages> {
  const packages = new Map<string, PlayablePackage>();
  const problems: Problem[] = [];
  const refused = new Set<string>();
  for (const job of packageJobs(portal)) {
    const result = await rememberedResult(job, outDir, known);
    if ('refused' in result) {
      refused.add(job.file);
      problems.push({ path: job.path, message: refusals[result.refused.reason](job.file) });
    } else if (result.playable) packages.set(job.address, result.playable);
  }
  if (refused.size === 0) return { portal, packages };
  const rest = leaveOutFiles(portal, refused);
  return {
    portal: { ...rest, problems: [...portal.problems, ...problems].toSorted(compareLocations) },
    packages,
  };
}

async function rememberedResult(
  job: PackageJob,
  outDir: string | undefined,
  known: KnownPackages,
): Promise<PackageResult> {
  const found = statSync(job.source, { throwIfNoEntry: false });
  const stamp = `${job.source} ${found?.size} ${found?.mtimeMs}`;
  const kept = known.get(job.slug);
  if (kept?.stamp === stamp) return kept.result;
  const result = await resultOf(job, outDir);
  known.set(job.slug, { stamp, result });
  return result;
}

async function resultOf(job: PackageJob, outDir: string | undefined): Promise<PackageResult> {
  const { fault, startPage, forbidden } = await readPackage(job.source);
  if (fault) return { refused: new PackageRefused(fault) };
  if (forbidden.length > 0) return { refused: new PackageRefused('forbidden') };
  if (startPage === undefined) return { playable: undefined };
  const href = `/${[packageFolder, job.slug, ...startPage.split('/')].map(encodeURIComponent).join('/')}`;
  if (outDir === undefined) return { playable: { href, bytes: 0 } };
  const folder = join(outDir, packageFolder, job.slug);
  rmSync(folder, { recursive: true, force: true });
  try {
    const options = { outDir: folder, player: playerAddress(job.address), maxBytes };
    const { names, bytes } = await unpackPackage(job.source, options);
    return { playable: names.has(startPage) ? { href, bytes } : undefined };
  } catch (error) {
    return { refused: PackageRefused.from(error) };
  }
}
