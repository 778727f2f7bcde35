import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { editorBase } from '../editor/addresses.ts';
import { refusalWords } from './refusal-words.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  yaml: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

const extensionOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase();

export const typeOf = (file: string): string => types[extensionOf(file)] ?? 'application/octet-stream';

/** Sends a file of the bundled editor, or the site's own sign; nothing else is served. */
export function sendStatic(
  path: string,
  bundleDir: string,
  publicDir: string,
  response: ServerResponse,
): void {
  const file = fileOf(path, bundleDir, publicDir);
  if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(refusalWords.noFile);
    return;
  }
  const bytes = readFileSync(file);
  const isPacked = /^(woff2|png|jpe?g|webp)$/.test(extensionOf(file));
  const sent = isPacked ? bytes : gzipSync(bytes);
  response.writeHead(200, {
    'content-type': typeOf(file),
    'content-length': sent.length,
    ...(!isPacked && { 'content-encoding': 'gzip' }),
    'x-content-type-options': 'nosniff',
    // Names change with what they hold.
    'cache-control': path.startsWith(editorBase) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(sent);
}

function fileOf(path: string, bundleDir: string, publicDir: string): string | undefined {
  if (path === '/favicon.svg') return join(publicDir, 'favicon.svg');
  const below = path.startsWith(editorBase) ? normalize(path.slice(editorBase.length)) : '..';
  return below.startsWith('..') || below.includes('\0') ? undefined : join(bundleDir, below);
}
