import { areas, everywhere, keepings, keepPages, pageHeaders } from './areas.ts';

const lies = (path: string) => (each: { readonly paths: readonly string[] }) =>
  each.paths.some((start) => path.startsWith(start));

/** The headers that a path does not share with every other: policy, and how long it may be kept. */
export const ownHeaders = (path: string): Readonly<Record<string, string>> => ({
  ...(areas.find(lies(path))?.headers ?? pageHeaders),
  'Cache-Control': keepings.find(lies(path))?.says ?? keepPages,
});

/** Every header of the file at a path (`/tin-tuc/`), as each kind of server is told to send them. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...everywhere,
  ...ownHeaders(path),
});
