import type { LockLine } from '../../domain/disclosure-lock.ts';
import { listFiles } from '../files/list-files.ts';
import type { Portal } from '../portal.ts';
import { stampOfFile } from './content-stamp.ts';

/** The disclosures (công khai) of a portal as its record would hold them. */
export function recordedPages(portal: Pick<Portal, 'entries'>, contentDir: string): LockLine[] {
  const diskPaths = new Map(listFiles(contentDir).map(({ file, diskPath }) => [`content/${file}`, diskPath]));
  return portal.entries['cong-khai'].flatMap(({ path, data }) => {
    const diskPath = diskPaths.get(path);
    const stamp = diskPath === undefined ? undefined : stampOfFile(diskPath);
    return stamp === undefined ? [] : [{ path, first: data.date, stamp }];
  });
}
