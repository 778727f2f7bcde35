import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiAnswer, ApiRequest } from '../../../src/editor-server/gitea-api.ts';
import { openFileList, stateOf } from '../../../src/editor-server/listed-files.ts';
import { type FileChange, type SavePlace, saveFiles } from '../../../src/editor-server/save-files.ts';

interface Question {
  readonly query: string;
  readonly variables: { readonly paths?: readonly string[] };
}

interface Commit {
  readonly commit_message: string;
  readonly actions: readonly {
    readonly action: FileChange['operation'];
    readonly file_path: string;
    readonly content: string;
    readonly encoding: 'text' | 'base64';
  }[];
}

const project = '/api/v4/projects/truong%2Fcong';

/** As much of GitLab's interfaces as Sveltia CMS asks for. */
export function fakeGitLab(place: SavePlace): (request: ApiRequest) => Promise<ApiAnswer> {
  const files = openFileList(place.contentDir);
  const user = { id: 7, username: 'dao', name: place.writer.name, email: place.writer.email };

  function answerTo({ query, variables: { paths = [] } }: Question): unknown {
    if (query.includes('lastCommit')) return { tree: { lastCommit: { sha: stateOf(files()), message: '' } } };
    if (query.includes('rootRef')) return { rootRef: 'main' };
    if (query.includes('rawTextBlob'))
      return {
        blobs: {
          nodes: paths.map((path) => ({ rawTextBlob: readFileSync(join(place.root, path), 'utf8') })),
        },
      };
    const nodes = files().map(({ path, sha }) => ({ type: 'blob', path, sha }));
    return { tree: { blobs: { nodes, pageInfo: { endCursor: '', hasNextPage: false } } } };
  }

  async function commit({ commit_message, actions }: Commit): Promise<ApiAnswer> {
    const changes = actions.map(({ action, file_path, content, encoding }) => ({
      operation: action,
      path: file_path,
      content: encoding === 'base64' ? content : Buffer.from(content).toString('base64'),
    }));
    const refusal = await saveFiles(changes, commit_message, place);
    if (refusal) return { status: 400, json: { message: refusal.message } };
    return { status: 201, json: { id: stateOf(files()), committed_date: '2026-11-22T08:00:00Z' } };
  }

  return async ({ method, path, body }) => {
    if (path === '/api/graphql') return ok({ data: { project: { repository: answerTo(body as Question) } } });
    if (path === '/api/v4/user') return ok(user);
    if (path === '/api/v4/version') return ok({ version: '18.5.0' });
    if (path === `${project}/users`) return ok([user]);
    if (method === 'POST' && path === `${project}/repository/commits`) return commit(body as Commit);
    const [, file] = /\/repository\/files\/([^/]+)\/raw$/.exec(path) ?? [];
    if (!file) return { status: 404, json: {} };
    const name = decodeURIComponent(file);
    return { status: 200, bytes: readFileSync(join(place.root, name)), file: name };
  };
}

const ok = (json: unknown): ApiAnswer => ({ status: 200, json });
