import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySchool, type SchoolName } from '../schools.ts';
import { programArguments, programSettings, projectRoot } from '../stage/program.ts';
import { splitWords } from './split-words.ts';

/**
 * What a person sees who types the command in the folder of a school, errors and progress too.
 *
 * @throws {Error} where package.json has no such command, or it is none of the program.
 */
export async function runCommand(command: string, school: SchoolName): Promise<string> {
  const args = argumentsOf(command);
  const { folder, remove } = await copySchool(school);
  const file = join(folder, '.in-ra');
  const out = openSync(file, 'w');
  try {
    await new Promise<void>((resolve, reject) => {
      const program = spawn(process.execPath, programArguments(args), {
        cwd: folder,
        env: programSettings(),
        stdio: ['ignore', out, out],
      });
      program.once('error', reject);
      program.once('exit', () => resolve());
    });
    return readFileSync(file, 'utf8').replaceAll(folder, '…');
  } finally {
    closeSync(out);
    remove();
  }
}

function argumentsOf(command: string): string[] {
  const [, , name = '', ...rest] = splitWords(command);
  const { scripts } = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [, program] = /^node (?:--\S+ )*src\/cli\/main\.ts (.+)$/.exec(scripts[name] ?? '') ?? [];
  if (!program) throw new Error(`package.json has no command of the program named "${name}".`);
  return [...program.split(' '), ...rest.filter((word, i) => i > 0 || word !== '--')];
}
