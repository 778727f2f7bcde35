import { spawn } from 'node:child_process';

/** A program of the system, as `spawn` takes it. */
export interface Opener {
  readonly command: string;
  readonly args: readonly string[];
  /** Whether Windows gets the arguments as they stand here. */
  readonly isVerbatim: boolean;
}

/** What opens an address in the usual browser; `undefined` where no such program is surely there. */
export function openerFor(platform: NodeJS.Platform, address: string): Opener | undefined {
  if (platform === 'darwin') return { command: 'open', args: [address], isVerbatim: false };
  // `start` takes the first words in quotation marks for the title of a window.
  if (platform === 'win32')
    return { command: 'cmd', args: ['/c', 'start', '""', `"${address}"`], isVerbatim: true };
  return undefined;
}

/**
 * Opens an address in the browser of the person at the terminal. The address is printed too, so what does not open here
 * is no mistake.
 */
export function openInBrowser(address: string, isWanted: boolean): void {
  const opener = openerFor(process.platform, address);
  if (!isWanted || !opener || !process.stdout.isTTY) return;
  const { command, args, isVerbatim } = opener;
  const options = { stdio: 'ignore', detached: true, windowsVerbatimArguments: isVerbatim } as const;
  spawn(command, args, options)
    .once('error', () => {})
    .unref();
}
