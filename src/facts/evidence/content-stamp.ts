import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Stamp of a text file: 16 hexadecimal digits of its bytes, which say whether two files hold the same. Line ends count
 * alike, since git may write them as the machine has them.
 *
 * @returns `undefined` where it cannot be read.
 */
export function stampOfFile(diskPath: string): string | undefined {
  try {
    const text = readFileSync(diskPath).toString('latin1').replaceAll('\r\n', '\n');
    return hash('sha256', Buffer.from(text, 'latin1'), 'hex').slice(0, 16);
  } catch {
    return undefined;
  }
}
