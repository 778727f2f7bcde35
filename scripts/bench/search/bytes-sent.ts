import { get } from 'node:http';

/** Bytes of the body that a server on this machine sends to a browser: packed, where it packs it. Headers are left out. */
export const bytesSent = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    });
    request.on('error', reject);
  });
