import { UsageError } from './usage-error.ts';

/** Options of the commands that open a server on this machine, as typed. */
export interface ServerOptions {
  readonly port: string;
}

/** @throws {UsageError} where it is no port a program may open. */
export function portOf({ port }: ServerOptions): number {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new UsageError(`--port là "${port}". Hãy dùng một số từ 0 đến 65535, như 4321.`);
}
