import type { Portal } from '../../facts/portal.ts';

/** A package to unpack. */
export interface PackageJob {
  /** Path on this disk. */
  readonly source: string;
  /** Path of the zip from the content folder. */
  readonly file: string;
  /** The material that names it: its path, its address and the last part of that. */
  readonly path: string;
  readonly address: string;
  readonly slug: string;
}

/** The packages that learning materials name, in the order of their paths. */
export const packageJobs = (portal: Portal): PackageJob[] =>
  portal.entries['hoc-lieu'].flatMap((entry) => {
    const published = portal.file(entry, entry.data.package);
    const source = published && portal.publication.files.get(published.file)?.source;
    if (!source || !entry.address) return [];
    const slug = entry.address.split('/').at(-2) ?? entry.slug;
    return [{ source, file: published.file, path: entry.path, address: entry.address, slug }];
  });
