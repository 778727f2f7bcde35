import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { contentPath } from './content-path.ts';
import { GitRefusal, git, type Writer } from './git.ts';
import { blobSha } from './listed-files.ts';
import { refusalWords } from './refusal-words.ts';

/** One change, as Gitea's interface takes it. */
export interface FileChange {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  /** Base64. */
  readonly content?: string;
  /** Where a moved file was. */
  readonly from_path?: string;
  /** What the file was when the form was opened. */
  readonly sha?: string;
}

/** Why nothing was saved: a sentence for the person, and how the interface tells it. */
export interface Refusal {
  readonly status: 403 | 409 | 422;
  readonly message: string;
}

export interface SavePlace {
  readonly contentDir: string;
  /** Root of the working copy. */
  readonly root: string;
  readonly writer: Writer;
}

interface Step {
  readonly diskPath: string;
  /** `undefined` removes the file. */
  readonly bytes: Buffer | undefined;
}

/**
 * Writes the changes of one save and commits exactly these files, with those of the same page that git does not know yet. All or nothing: when git or a hook refuses, the
 * files are as they were before.
 */
export async function saveFiles(
  changes: readonly FileChange[],
  message: string,
  place: SavePlace,
): Promise<Refusal | undefined> {
  const refusal = changes.map((change) => refusalOf(change, place.contentDir)).find(Boolean);
  if (refusal) return refusal;
  const steps = changes.flatMap((change) => stepsOf(change, place.contentDir));
  const before = steps.map(({ diskPath }) => ({ diskPath, bytes: bytesOf(diskPath) }));
  steps.forEach(carryOut);
  const beside = await unknownBeside(steps, place.root);
  try {
    await commit(steps, beside, message, place);
    return undefined;
  } catch (error) {
    before.forEach(carryOut);
    const names = [...namesOf(steps, place.root), ...beside];
    await git(place.root, ['reset', '-q', '--', ...names]).catch(() => undefined);
    if (error instanceof GitRefusal) return { status: 422, message: refusalWords.notSaved(error.message) };
    throw error;
  }
}

function refusalOf({ operation, path, from_path, sha }: FileChange, contentDir: string): Refusal | undefined {
  const outside = [path, from_path].find((each) => each !== undefined && !contentPath(contentDir, each));
  if (outside !== undefined)
    return {
      status: 403,
      message: refusalWords.outside(outside),
    };
  const diskPath = contentPath(contentDir, path) as string;
  if (operation === 'create' && existsSync(diskPath))
    return { status: 422, message: refusalWords.taken(path) };
  const isText = /\.(md|mdx|yaml)$/.test(path);
  const now = operation === 'update' && !from_path && isText ? bytesOf(diskPath) : undefined;
  return now && sha && blobSha(now) !== sha
    ? {
        status: 409,
        message: refusalWords.changed(path),
      }
    : undefined;
}

function stepsOf({ operation, path, content = '', from_path }: FileChange, contentDir: string): Step[] {
  const diskPath = contentPath(contentDir, path) as string;
  const bytes = operation === 'delete' ? undefined : Buffer.from(content, 'base64');
  const moved =
    from_path !== undefined && from_path !== path ? contentPath(contentDir, from_path) : undefined;
  return [...(moved ? [{ diskPath: moved, bytes: undefined }] : []), { diskPath, bytes }];
}

const bytesOf = (diskPath: string) => (existsSync(diskPath) ? readFileSync(diskPath) : undefined);

/** A file is whole or not there: it is written beside and then renamed. */
function carryOut({ diskPath, bytes }: Step): void {
  if (bytes === undefined) {
    rmSync(diskPath, { force: true });
    return;
  }
  mkdirSync(dirname(diskPath), { recursive: true });
  const draft = `${diskPath}.${process.pid}.tam`;
  writeFileSync(draft, bytes);
  renameSync(draft, diskPath);
}

const namesOf = (steps: readonly Step[], root: string) => [
  ...new Set(steps.map(({ diskPath }) => relative(root, diskPath).replaceAll('\\', '/'))),
];

/** Files in the folder of a page that is saved, not removed, that git does not know yet: pictures that came with an import. */
async function unknownBeside(steps: readonly Step[], root: string): Promise<string[]> {
  const written = steps.filter(({ bytes }) => bytes !== undefined);
  const folders = namesOf(written, root).flatMap((name) => /^(.+)\/index\.mdx?$/.exec(name)?.[1] ?? []);
  if (folders.length === 0) return [];
  const said = await git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...folders]);
  return said.split('\0').filter((name) => name !== '' && !name.endsWith('.tam'));
}

/** Commits these files alone: what the person has staged elsewhere stays staged. */
async function commit(
  steps: readonly Step[],
  beside: readonly string[],
  message: string,
  { root, writer }: SavePlace,
): Promise<void> {
  const names = namesOf(steps, root);
  const known = (await git(root, ['ls-files', '-z', '--', ...names])).split('\0');
  // A file that was never there and is not there now is nothing to git.
  const own = names.filter((name, i) => steps[i]?.bytes !== undefined || known.includes(name));
  const told = [...new Set([...own, ...beside])];
  await git(root, ['add', '-A', '--', ...told]);
  const changed = await git(root, ['diff', '--cached', '--name-only', '--', ...told]);
  if (changed.trim() === '') return;
  const identity = ['-c', `user.name=${writer.name}`, '-c', `user.email=${writer.email}`];
  await git(root, [...identity, 'commit', '-q', '-m', message, '--only', '--', ...told]);
}
