import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openGiteaApi } from '../../../src/editor-server/gitea-api.ts';
import { fakeGitLab } from './fake-gitlab.ts';

/** A Git host on this machine: people sign in by OAuth with PKCE, programs speak as with Gitea or GitLab. */
export interface FakeForge {
  readonly origin: string;
  /** What was asked of it, as `POST /login/oauth/access_token`; questions of browsers on CORS are left out. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

interface ForgeOptions {
  /** Working copy with `content` in it; whatever is saved is committed there. */
  readonly root: string;
  readonly clientId: string;
  /** The only address that people are sent back to after signing in, from its origin on. */
  redirectUri(): string;
}

/** Where each kind of host lets people sign in and gives out tokens. */
const signInPaths = ['/login/oauth/authorize', '/oauth/authorize'];
const tokenPaths = ['/login/oauth/access_token', '/oauth/token'];
const writer = { name: 'Trần Thị Bích Đào', email: 'dao@example.edu.vn' };

export async function openFakeForge({ root, clientId, redirectUri }: ForgeOptions): Promise<FakeForge> {
  const requests: string[] = [];
  /** Challenges of those who have signed in and not yet asked for their token, by code. */
  const challenges = new Map<string, string>();
  const tokens = new Set<string>();
  const place = { root, contentDir: join(root, 'content'), writer };
  const gitea = openGiteaApi(place, () => {});
  const gitlab = fakeGitLab(place);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, { message: String(error) }));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('access-control-allow-origin', new URL(redirectUri()).origin);
    response.setHeader('access-control-allow-headers', 'authorization, content-type, accept');
    response.setHeader('access-control-allow-methods', 'GET, POST');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    requests.push(`${method} ${url.pathname}`);
    const body = method === 'POST' ? await bodyOf(request) : undefined;
    if (signInPaths.includes(url.pathname)) return signIn(url.searchParams, response);
    if (tokenPaths.includes(url.pathname)) return giveToken(body as TokenRequest, response);
    if (url.pathname !== '/api/v1/version' && !isSignedIn(request)) return send(response, 401, {});
    const asked = { method, path: decodeURIComponent(url.pathname), query: url.searchParams, body };
    const given = url.pathname.startsWith('/api/v1/')
      ? await gitea({ ...asked, path: asked.path.slice('/api/v1'.length) })
      : await gitlab({ ...asked, path: url.pathname });
    if ('bytes' in given) return void response.writeHead(200).end(given.bytes);
    send(response, given.status, given.json);
  }

  /** As a host does with a person who is already signed in there and has agreed before. */
  function signIn(query: URLSearchParams, response: ServerResponse): void {
    const isRight =
      query.get('client_id') === clientId &&
      query.get('redirect_uri') === redirectUri() &&
      query.get('response_type') === 'code' &&
      query.get('code_challenge_method') === 'S256';
    if (!isRight) {
      send(response, 400, { error: 'invalid_request' });
      return;
    }
    const code = `ma-${challenges.size}`;
    challenges.set(code, query.get('code_challenge') ?? '');
    const back = new URLSearchParams({ code, state: query.get('state') ?? '' });
    response.writeHead(302, { location: `${redirectUri()}?${back}` }).end();
  }

  function giveToken(asked: TokenRequest, response: ServerResponse): void {
    const challenge = challenges.get(asked.code);
    const given = createHash('sha256').update(asked.code_verifier).digest('base64url');
    challenges.delete(asked.code);
    if (challenge !== given || asked.client_id !== clientId) {
      send(response, 400, { error: 'invalid_grant' });
      return;
    }
    const token = `the-${given.slice(0, 12)}`;
    tokens.add(token);
    send(response, 200, { access_token: token, token_type: 'bearer' });
  }

  const isSignedIn = ({ headers }: IncomingMessage) =>
    tokens.has((headers.authorization ?? '').replace(/^(token|Bearer) /, ''));

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface TokenRequest {
  readonly client_id: string;
  readonly code: string;
  readonly code_verifier: string;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(json));
}
