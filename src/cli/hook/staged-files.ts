import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gitNames, workingCopy } from './git.ts';

/** What is about to be committed of a content folder. Paths from the root of the working copy, as git has them. */
export interface StagedFiles {
  readonly root: string;
  /** Content folder from the root, with a slash at its end. */
  readonly content: string;
  /** New, changed or renamed. */
  readonly names: readonly string[];
  /** Those that were changed again since: the commit takes another text than the disk has. */
  readonly partial: ReadonlySet<string>;
  /** Files on the disk that the commit does not have. */
  readonly untracked: readonly string[];
}

/** Asks git, all at once: each question costs a start of git and a look at the whole working copy. */
export async function stagedFiles(contentDir: string): Promise<StagedFiles> {
  const folder = realpathSync(contentDir);
  const root = realpathSync(workingCopy(folder));
  const content = `${relative(root, folder).replaceAll('\\', '/')}/`.replace(/^\/$/, '');
  const within = ['--', content === '' ? '.' : content];
  const [names, partial, untracked] = await Promise.all([
    gitNames(['diff', '--cached', '--name-only', '-z', '--diff-filter=ACMR', ...within], root),
    gitNames(['diff', '--name-only', '-z', ...within], root),
    gitNames(['ls-files', '--others', '-z', ...within], root),
  ]);
  return { root, content, names, partial: new Set(partial), untracked };
}

/** The path from the content folder, composed: what facts and messages use. */
export const inContent = (name: string, { content }: Pick<StagedFiles, 'content'>): string =>
  name.slice(content.length).normalize('NFC');

export const onDisk = (name: string, { root }: Pick<StagedFiles, 'root'>): string => resolve(root, name);
