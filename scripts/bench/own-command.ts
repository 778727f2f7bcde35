import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `npm run` starts for a command of a working copy, for Node: the script of its package.json without `node`.
 *
 * @throws {Error} when package.json has no such script, or one that does not start Node.
 */
export function ownCommand(project: string, name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [program, ...args] = scripts[name]?.split(' ') ?? [];
  if (program === 'node') return args;
  throw new Error(`package.json of ${project} has no script "${name}" that starts Node.`);
}
