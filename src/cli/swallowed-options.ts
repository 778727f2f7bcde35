import type { Command, Option } from 'commander';
import { UsageError } from './usage-error.ts';

/**
 * Options that npm kept for itself, since no `--` stood before them: `npm run fix --dry-run` would repair what the person
 * only wanted to look at.
 *
 * @param env Of this process: npm hands over what it kept as `npm_config_…`.
 * @throws {UsageError} where there is one.
 */
export function refuseSwallowed(command: Command, env: NodeJS.ProcessEnv): void {
  // `fix:images` is the command `fix`.
  const script = env['npm_lifecycle_event'] ?? '';
  if (script.split(':')[0] !== command.name()) return;
  const swallowed = command.options.filter(
    (option) =>
      command.getOptionValueSource(option.attributeName()) !== 'cli' && env[keptName(option)] !== undefined,
  );
  if (swallowed.length > 0) throw new UsageError(missingDashes(script, swallowed.map(asTyped)));
}

const keptName = ({ long = '' }: Option) =>
  `npm_config_${long.replace(/^--(?:no-)?/, '').replaceAll('-', '_')}`;

const asTyped = ({ long = '', required }: Option) => (required ? `${long} …` : long);

/** Said of options that never came to the command. */
export const missingDashes = (name: string, options: readonly string[]): string =>
  `Tùy chọn ${options.join(', ')} chưa tới được lệnh vì thiếu dấu -- đứng trước. Hãy gõ lại, như \`npm run ${name} -- ${options.join(' ')}\`.`;
