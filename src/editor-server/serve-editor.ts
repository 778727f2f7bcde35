import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { apiBase, editorBase, editorConfigAddress, monthAddress } from '../editor/addresses.ts';
import { editorPage } from '../editor/editor-page.ts';
import { editorPolicy } from '../editor/editor-policy.ts';
import type { MonthState } from '../editor/month-state.ts';
import { type ApiAnswer, openGiteaApi } from './gitea-api.ts';
import { isOwnRequest } from './guard.ts';
import { readBody } from './read-body.ts';
import { refusalWords } from './refusal-words.ts';
import type { SavePlace } from './save-files.ts';
import { sendStatic, typeOf } from './send-static.ts';

export interface EditorServerOptions extends SavePlace {
  /** 0 takes any free one. */
  readonly port: number;
  /** Secret that every request to the interface must carry. */
  readonly token: string;
  readonly schoolName: string;
  /** The bundled editor. */
  readonly bundle: { readonly folder: string; readonly script: string; readonly stylesheet: string };
  readonly publicDir: string;
  /** The editor's configuration, given where it will save. */
  config(origin: string): Promise<unknown>;
  /** What the month still lacks, and what the files saved last do not keep. */
  month(saved: ReadonlySet<string>): Promise<MonthState>;
}

export interface EditorServer {
  /** `http://127.0.0.1:4322` */
  readonly origin: string;
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Serves the editor on this machine only; what it saves becomes commits of the school's own folder. */
export async function serveEditor(options: EditorServerOptions): Promise<EditorServer> {
  const saved = new Set<string>();
  const api = openGiteaApi(options, (paths) => {
    saved.clear();
    for (const path of paths) saved.add(path);
  });
  let port = options.port;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent)
        sendJson(response, {
          status: 500,
          json: { message: refusalWords.trouble },
        });
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnRequest(request.headers, port)) {
      sendJson(response, {
        status: 403,
        json: { message: refusalWords.stranger },
      });
      return;
    }
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (url.pathname.startsWith(`${apiBase}/`)) await answerApi(request, url, response);
    else await answerPage(request.method ?? 'GET', url.pathname, response);
  }

  async function answerApi(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const path = decoded(url.pathname.slice(apiBase.length));
    if (path !== '/version' && !carries(request.headers.authorization, options.token))
      return sendJson(response, {
        status: 401,
        json: { message: refusalWords.noToken },
      });
    if (url.pathname === monthAddress)
      return sendJson(response, { status: 200, json: await options.month(saved) });
    const body = request.method === 'POST' ? await readBody(request) : undefined;
    if (path === undefined || (request.method === 'POST' && body === undefined))
      return sendJson(response, { status: 400, json: { message: refusalWords.unreadable } });
    return sendJson(
      response,
      await api({ method: request.method ?? 'GET', path, query: url.searchParams, body }),
    );
  }

  async function answerPage(method: string, path: string, response: ServerResponse): Promise<void> {
    if (method !== 'GET') return void response.writeHead(405).end();
    if (path === '/' || path === editorBase.slice(0, -1))
      return void response.writeHead(302, { location: editorBase }).end();
    if (path === editorConfigAddress)
      return sendJson(response, { status: 200, json: await options.config(`http://127.0.0.1:${port}`) });
    if (path === editorBase) {
      const policy = editorPolicy([]);
      const { script, stylesheet } = options.bundle;
      const page = {
        schoolName: options.schoolName,
        policy,
        script: editorBase + script,
        stylesheet: editorBase + stylesheet,
      };
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `${policy}; frame-ancestors 'none'`,
        ...shared,
      });
      return void response.end(editorPage(page));
    }
    return sendStatic(path, options.bundle.folder, options.publicDir, response);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (typeof bound === 'object' && bound) port = bound.port;
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    closed,
    async close() {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const shared = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

function sendJson(response: ServerResponse, answer: ApiAnswer): void {
  if ('bytes' in answer) {
    // A file of the school is shown, never run.
    response.writeHead(200, {
      'content-type': typeOf(answer.file),
      'content-security-policy': 'sandbox',
      ...shared,
    });
    response.end(answer.bytes);
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...shared });
  response.end(JSON.stringify(answer.json));
}

/** Compared in the same time whatever is wrong. */
function carries(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`token ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
