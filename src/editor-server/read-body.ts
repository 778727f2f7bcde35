import type { IncomingMessage } from 'node:http';

/** Largest request, in bytes: some large photos at once. */
const largest = 200_000_000;

/** What a request carries; `undefined` where that is no JSON, or too much. */
export async function readBody(
  request: AsyncIterable<Buffer> | IncomingMessage,
  atMost: number = largest,
): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > atMost) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
