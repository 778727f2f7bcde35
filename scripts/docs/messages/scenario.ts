import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { runProgram } from '../../../src/cli/program.ts';
import { captured } from './captured.ts';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');

/** What a file of a scenario holds: text, bytes, a copy of a file of the project, a GIF of a size, or `n` letters. */
const fileSchema = z.union([
  z.string(),
  z.strictObject({ base64: z.string() }),
  z.strictObject({ copy: z.string() }),
  z.strictObject({ gif: z.tuple([z.int(), z.int()]) }),
]);

/** Files in a folder of their own, and a command that is run there. */
export const scenarioSchema = z.strictObject({
  part: z.string(),
  when: z.string(),
  /** As typed after `node src/cli/main.ts`. `@` stands for the folder of the scenario, `~` for the project. */
  run: z.array(z.string()),
  files: z.record(z.string(), fileSchema).default({}),
  /** Where git is to look after the folder: `staged` with all files about to be committed, `empty` with none. */
  git: z.enum(['staged', 'empty', 'none']).default('none'),
});
export type Scenario = z.output<typeof scenarioSchema>;

/** Everything that the command of a scenario prints, without the names of folders of this machine. */
export async function outputOf({ run, files, git }: Scenario): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-thong-diep-'));
  try {
    if (git !== 'none') inGit(folder, 'init', '--quiet', '--initial-branch=main');
    for (const [path, file] of Object.entries(files)) put(join(folder, path), file);
    if (git === 'staged') inGit(folder, 'add', '--all');
    const text = await captured(() =>
      runProgram(run.map((each) => each.replace(/^@/, folder).replace(/^~\//, `${root}/`))),
    );
    return text.replaceAll(`${folder}/`, '').replaceAll(folder, '.').replaceAll(root, '/cong-truong');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, file: z.output<typeof fileSchema>): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof file === 'string') writeFileSync(path, file);
  else if ('copy' in file) copyFileSync(join(root, file.copy), path);
  else writeFileSync(path, 'gif' in file ? gif(...file.gif) : Buffer.from(file.base64, 'base64'));
}

/** The smallest GIF there is; its header says the size told. */
function gif(widthPx: number, heightPx: number): Buffer {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  bytes.writeUInt16LE(widthPx, 6);
  bytes.writeUInt16LE(heightPx, 8);
  return bytes;
}

const inGit = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
