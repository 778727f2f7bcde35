import { readFileSync } from 'node:fs';
import { contentPath } from './content-path.ts';
import { git } from './git.ts';
import { blobSha, type ListedFile, openFileList, stateOf } from './listed-files.ts';
import { refusalWords } from './refusal-words.ts';
import { type FileChange, type SavePlace, saveFiles } from './save-files.ts';

/** A request, after its token has been looked at. */
export interface ApiRequest {
  readonly method: string;
  /** Below the interface's root, decoded: `/user`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export type ApiAnswer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: 200; readonly bytes: Buffer; readonly file: string };

/** The one repository and branch that this server knows. */
export const localRepository = 'truong/cong';
const repository = `/repos/${localRepository}`;
const branch = 'main';

/** Every blob at once, within what the browser bears. */
const limits = {
  max_response_items: 500,
  default_paging_num: 500,
  default_git_trees_per_page: 100_000,
  default_max_blob_size: 10_485_760,
  default_max_response_size: 104_857_600,
};

/** As much of Gitea's interface as Sveltia CMS asks for, over the files of a working copy. */
export function openGiteaApi(
  place: SavePlace,
  onSaved: (paths: readonly string[]) => void,
): (request: ApiRequest) => Promise<ApiAnswer> {
  const files = openFileList(place.contentDir);
  return async ({ method, path, query, body }) => {
    if (method === 'POST' && path === `${repository}/contents`)
      return save(body as SaveBody, place, files, onSaved);
    if (method === 'POST' && path === `${repository}/file-contents`)
      return ok((body as { readonly files: readonly string[] }).files.map((each) => contents(each, place)));
    if (method !== 'GET') return missing;
    if (path === '/version') return ok({ version: '1.25.0' });
    if (path === '/settings/api') return ok(limits);
    if (path === '/user') return ok(userOf(place));
    if (path === repository) return ok(repositoryInfo);
    if (path === `${repository}/branches/${branch}`)
      return ok({ name: branch, commit: { id: stateOf(files()), message: '' } });
    if (path.startsWith(`${repository}/git/trees/`)) return ok(treeOf(files()));
    if (path === `${repository}/commits`) return ok(await commitsOf(query.get('path') ?? '', place));
    const [, file] = new RegExp(`^${repository}/(?:media/${branch}|raw)/(.+)$`).exec(path) ?? [];
    return file === undefined ? missing : bytesOf(file, place);
  };
}

const ok = (json: unknown, status = 200): ApiAnswer => ({ status, json });
const missing: ApiAnswer = { status: 404, json: { message: refusalWords.nothingHere } };

const userOf = ({ writer }: SavePlace) => ({
  id: 1,
  login: writer.email.split('@')[0] || 'bien-tap',
  full_name: writer.name,
  email: writer.email,
  avatar_url: '',
  html_url: '',
});

const repositoryInfo = {
  id: 1,
  name: localRepository.split('/')[1],
  full_name: localRepository,
  default_branch: branch,
  empty: false,
  permissions: { admin: false, push: true, pull: true },
};

const treeOf = (files: readonly ListedFile[]) => ({
  sha: stateOf(files),
  truncated: false,
  page: 1,
  total_count: files.length,
  tree: files.map(({ path, sha, size }) => ({ mode: '100644', type: 'blob', path, sha, size })),
});

function contents(path: string, { contentDir }: SavePlace): unknown {
  const bytes = readIn(contentDir, path);
  if (!bytes) return null;
  return {
    ...{ path, name: path.split('/').at(-1), type: 'file', size: bytes.length, sha: blobSha(bytes) },
    ...{ encoding: 'base64', content: bytes.toString('base64') },
  };
}

function bytesOf(path: string, { contentDir }: SavePlace): ApiAnswer {
  const bytes = readIn(contentDir, path);
  return bytes ? { status: 200, bytes, file: path } : missing;
}

/** @returns `undefined` where there is no such file, or none that the editor may see. */
function readIn(contentDir: string, path: string): Buffer | undefined {
  const diskPath = contentPath(contentDir, path);
  try {
    return diskPath === undefined ? undefined : readFileSync(diskPath);
  } catch {
    return undefined;
  }
}

/** Who changed a file, the newest first. */
async function commitsOf(path: string, { contentDir, root }: SavePlace): Promise<unknown[]> {
  const diskPath = contentPath(contentDir, path);
  if (diskPath === undefined) return [];
  const form = ['%H', '%an', '%ae', '%aI', '%s'].join('%x1f');
  const log = await git(root, ['log', '-n', '100', `--format=${form}`, '--', diskPath]).catch(() => '');
  return log
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [sha = '', name = '', email = '', date = '', message = ''] = line.split('\x1f');
      return { sha, created: date, commit: { message, author: { name, email, date } }, author: null };
    });
}

interface SaveBody {
  readonly message: string;
  readonly files: readonly FileChange[];
}

async function save(
  { message, files: changes }: SaveBody,
  place: SavePlace,
  files: () => ListedFile[],
  onSaved: (paths: readonly string[]) => void,
): Promise<ApiAnswer> {
  const refusal = await saveFiles(changes, message, place);
  if (refusal) return ok({ message: refusal.message }, refusal.status);
  const paths = changes.map(({ path }) => path);
  onSaved(paths);
  const now = files();
  const head = (await git(place.root, ['log', '-1', '--format=%H%x1f%aI'])).trim().split('\x1f');
  const shaOf = (path: string) => now.find((each) => each.path === path)?.sha ?? '';
  return ok(
    {
      commit: { sha: stateOf(now), created: head[1], message, git: head[0] },
      files: paths.map((path) => ({ path, sha: shaOf(path) })),
    },
    201,
  );
}
