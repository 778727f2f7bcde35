import type { WriteStream } from 'node:tty';

/** Git asks nothing of this machine's own settings. */
const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/**
 * Runs something and gives all that it wrote to the terminal, as one text. Nothing reaches the real terminal, nobody is
 * asked, and today is always the same day.
 */
export async function captured(work: () => Promise<unknown>): Promise<string> {
  const written: string[] = [];
  const keep = (text: string | Uint8Array) => {
    written.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
    return true;
  };
  const streams = [process.stdout, process.stderr] as const;
  const real = { log: console.log, error: console.error, now: Date.now, env: { ...process.env } };
  const writes = streams.map(({ write }) => write);
  const terminals = [process.stdin, process.stdout] as const;
  const areTerminals = terminals.map(({ isTTY }) => isTTY);
  console.log = (...parts: unknown[]) => keep(`${parts.join(' ')}\n`);
  console.error = console.log;
  Date.now = () => Date.UTC(2025, 10, 10, 3);
  Object.assign(process.env, settings);
  for (const stream of streams) stream.write = keep as WriteStream['write'];
  for (const terminal of terminals) Object.assign(terminal, { isTTY: false });
  try {
    await work();
  } finally {
    Object.assign(console, { log: real.log, error: real.error });
    Date.now = real.now;
    for (const name of Object.keys(settings)) delete process.env[name];
    Object.assign(process.env, real.env);
    for (const [i, stream] of streams.entries()) Object.assign(stream, { write: writes[i] });
    for (const [i, terminal] of terminals.entries()) Object.assign(terminal, { isTTY: areTerminals[i] });
  }
  return written.join('');
}
