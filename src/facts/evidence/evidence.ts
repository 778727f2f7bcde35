import type { FactName, Facts } from '../../domain/facts.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContentFile } from '../files/list-files.ts';
import type { Entry } from '../portal.ts';

/** What a reader of evidence may look at. */
export interface EvidenceSources {
  readonly contentDir: string;
  readonly files: readonly ContentFile[];
  readonly entries: readonly Entry[];
  /** Files to download that fields of entries name; found only when somebody asks. */
  named(): readonly NamedFile[];
  /** Of these, what learning materials name as their lesson packages. */
  packages(): readonly NamedFile[];
  /** Whether packages that the site will not take are told of; while pages are made, publishing tells. */
  readonly tellsPackages: boolean;
  /** What may be deleted at any time; nothing is kept where left out. */
  readonly cacheDir: string | undefined;
  /** Told of what a person has to mend before it can be used. */
  readonly tell: (problem: Problem) => void;
}

/** A file and the entry that names it. */
export interface NamedFile {
  readonly file: ContentFile;
  readonly entry: Entry;
}

/** Evidence that lies outside the text of pages, and costs time to read: only what some check asks for is read. */
export type Evidence = Pick<Facts, 'files' | 'packages' | 'history' | 'accesses' | 'locked'>;

/** Evidence of which nothing is known. */
export const noEvidence: Evidence = {
  files: [],
  packages: [],
  history: undefined,
  accesses: undefined,
  locked: undefined,
};

/** Reads the evidence that is needed; the rest stays unknown. */
export async function readEvidence(
  sources: EvidenceSources,
  needs: ReadonlySet<FactName>,
): Promise<Evidence> {
  const read = async <Name extends keyof Evidence>(
    name: Name,
    reader: () => Promise<Evidence[Name]>,
  ): Promise<Evidence[Name]> => (needs.has(name) ? reader() : noEvidence[name]);
  return {
    files: await read('files', async () =>
      (await import('./read-named-files.ts')).readNamedFiles(sources.named(), sources.cacheDir),
    ),
    packages: await readPackages(sources, needs.has('packages')),
    history: await read('history', async () =>
      (await import('./read-history.ts')).readHistory(sources.contentDir),
    ),
    accesses: await read('accesses', async () =>
      (await import('./read-accesses.ts')).readAccesses(sources.contentDir),
    ),
    locked: await read('locked', async () =>
      (await import('./read-locked.ts')).readLocked(sources.contentDir, sources.files, sources.tell),
    ),
  };
}

async function readPackages(
  { packages, tellsPackages, cacheDir, tell }: EvidenceSources,
  areNeeded: boolean,
): Promise<Evidence['packages']> {
  const named = areNeeded || tellsPackages ? packages() : [];
  if (named.length === 0) return [];
  const found = await (await import('./read-packages.ts')).readPackages(named, cacheDir);
  if (tellsPackages) (await import('./package-refusals.ts')).refusedPackages(found).forEach(tell);
  return areNeeded ? found : noEvidence.packages;
}
