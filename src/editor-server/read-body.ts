import type { IncomingMessage } from 'node:http';

/** Largest request, in bytes: some large photos at once. */
const largest = 200_000_000;

/** What a request carries; `undefined` where that is no JSON, or too much. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > largest) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
