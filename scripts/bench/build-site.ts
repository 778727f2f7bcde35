import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './options.ts';

/**
 * Builds a generated school anew without pictures, whatever its rules say. @throws with what the program said, where the
 * site was not made.
 */
export function buildSite(content: string, outDir: string, options: readonly string[] = []): void {
  rmSync(outDir, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'src/cli/main.ts',
      'build',
      '--no-gate',
      '--no-pictures',
      '--content',
      content,
      '--out-dir',
      outDir,
      ...options,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Exit status ${status}\n${stdout}\n${stderr}`);
}
