import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { leastPacked, packedTypes } from './headers/areas.ts';

/**
 * Sends a file as the servers of `headers/` do: text packed with gzip where the browser takes it, anything else as it
 * is, with its length. Status and headers of the answer are set already.
 */
export function sendFile(file: string, request: IncomingMessage, response: ServerResponse): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const content = createReadStream(file);
  // A file may be taken away while a site is exchanged.
  content.on('error', () => response.destroy());
  if (!isPacked(String(response.getHeader('content-type'))) || size < leastPacked) {
    response.setHeader('content-length', size);
    content.pipe(response);
    return;
  }
  response.setHeader('vary', 'Accept-Encoding');
  if (!takesGzip(request)) {
    content.pipe(response);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  content.pipe(createGzip()).pipe(response);
}

const isPacked = (contentType: string): boolean =>
  packedTypes.some((type) => type === contentType.split(';')[0]);

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(headers['accept-encoding'] ?? ''));
