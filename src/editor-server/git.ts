import { execFile } from 'node:child_process';

/** Whoever saves. */
export interface Writer {
  readonly name: string;
  readonly email: string;
}

/** What a git command says. @throws {GitRefusal} with git's own words, or those of the school's hook. */
export const git = (folder: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new GitRefusal((stderr || stdout || error.message).trim()));
      else resolve(stdout);
    });
  });

/** Git, or a hook, did not do what it was asked. */
export class GitRefusal extends Error {
  override readonly name = 'GitRefusal';
}
