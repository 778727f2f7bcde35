import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { headersFor } from './headers/headers-for.ts';
import { sendFile } from './send-file.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

export interface FolderServer {
  /** `http://127.0.0.1:4321` */
  readonly address: string;
  /** Settles when the server is closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Serves a folder as a web server told by `headers/` would, on this machine only. Port 0 takes any free one. */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  // As long as nginx does. Node's five seconds end while a busy browser is about to ask again on the same line.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`,
    closed,
    async close() {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  const file =
    path === undefined ? undefined : [join(folder, path), join(folder, path, 'index.html')].find(isFile);
  if (
    file &&
    path !== undefined &&
    file.endsWith('index.html') &&
    !path.endsWith('/') &&
    !path.endsWith('index.html')
  ) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const notFound = join(folder, '404.html');
  const shown = file ?? (isFile(notFound) ? notFound : undefined);
  const extension = shown?.slice(shown.lastIndexOf('.') + 1) ?? '';
  response.statusCode = file ? 200 : 404;
  response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
  for (const [name, value] of Object.entries(headersFor(path ?? '/'))) response.setHeader(name, value);
  if (shown) sendFile(shown, request, response);
  else response.end();
}

/** Path below the folder; `undefined` for an address that is broken or leads out of it. */
function pathOf(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname));
    return path.includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
