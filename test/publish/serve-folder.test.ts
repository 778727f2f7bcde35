import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leastPacked } from '../../src/publish/headers/areas.ts';
import { headersFor } from '../../src/publish/headers/headers-for.ts';
import { type FolderServer, serveFolder } from '../../src/publish/serve-folder.ts';
import { folderWith } from '../support/portal.ts';

const long = 'Tin tức của trường. '.repeat(200);
const folder = folderWith({
  'index.html': long,
  'ngan.html': 'Ngắn',
  'vua-du.css': 'a'.repeat(leastPacked),
  'thieu-mot.css': 'a'.repeat(leastPacked - 1),
  'anh/a.jpg': long,
  '404.html': `Không có trang này. ${long}`,
  '_astro/a.js': long,
});
let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(folder, 0);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it comes over the line, not unpacked. */
const ask = (path: string, encoding?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
    get(join(server.address, path).replace(':/', '://'), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

describe('the server of a folder', () => {
  it('packs text for a browser that takes it', async () => {
    const { headers, body } = await ask('/', 'gzip, deflate, br');
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(long.length / 10);
    expect(gunzipSync(body).toString()).toBe(long);
  });

  it.each([undefined, 'br', 'gzip;q=0', 'identity, gzip; q=0.0'])(
    'sends text as it is to one that takes %s',
    async (encoding) => {
      const { headers, body } = await ask('/', encoding);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(long);
    },
  );

  it('packs nothing that is smaller than servers are told to pack', async () => {
    expect((await ask('/vua-du.css', 'gzip')).headers['content-encoding']).toBe('gzip');
    const { headers } = await ask('/thieu-mot.css', 'gzip');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(leastPacked - 1));
  });

  it('sends pictures as they are, with their length', async () => {
    const { headers } = await ask('/anh/a.jpg', 'gzip');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(Buffer.byteLength(long)));
  });

  it('says of each path what every other server is told to say', async () => {
    for (const path of ['/', '/_astro/a.js', '/anh/a.jpg', '/khong-co/']) {
      const { headers } = await ask(path, 'gzip');
      for (const [name, value] of Object.entries(headersFor(path)))
        expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('shows the page for what is not found, packed too', async () => {
    const { status, headers, body } = await ask('/khong-co/', 'gzip');
    expect(status).toBe(404);
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('Không có trang này');
  });
});
