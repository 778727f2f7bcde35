import type { IncomingHttpHeaders } from 'node:http';

/** Names under which a browser on this machine may know the server. */
const hosts = (port: number) => [`127.0.0.1:${port}`, `localhost:${port}`];

/**
 * Whether a request comes from the editor's own page. Another site open in the same browser could send requests here
 * too; it has another origin, and one that points its name at this machine has another host.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  return (
    hosts(port).includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
}
