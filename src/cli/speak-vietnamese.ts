import type { Command } from 'commander';
import { chooseFrom } from '../domain/did-you-mean.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
};

/** Help and mistakes of a command in Vietnamese; it throws instead of ending the process. */
export function speakVietnamese(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', 'xem hướng dẫn')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: usageOf,
      subcommandTerm: (each) => each.name(),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || defaultValue === false || Array.isArray(defaultValue)
          ? description
          : `${description} (mặc định: ${String(defaultValue)})`,
    })
    .configureOutput({ outputError: (text, write) => write(`${inVietnamese(text, command)}\n`) });
}

/** As it is typed. Without `--`, npm keeps the options for itself. */
function usageOf(command: Command): string {
  if (command.parent === null) return 'npm run <lệnh> -- [tùy chọn]';
  const names = command.registeredArguments.map((each) => ` [${each.name()}…]`);
  return `npm run ${command.name()} --${names.join('')} [tùy chọn]`;
}

/** Said of a mistake that has no words of its own. */
export const unclearCommand = 'Lệnh viết chưa đúng. Hãy xem cách viết bằng --help.';

function inVietnamese(text: string, command: Command): string {
  const name = /'([^']*)'/.exec(text)?.[1] ?? '';
  if (/unknown command/.test(text)) return unknownName('lệnh', name, visibleNames(command));
  if (/unknown option/.test(text))
    return unknownName(
      'tùy chọn',
      name,
      command.options.flatMap(({ long }) => long ?? []),
    );
  if (/argument missing/.test(text))
    return `Tùy chọn ${name} cần một giá trị viết ngay sau nó. Hãy xem cách viết bằng --help.`;
  if (/too many arguments/.test(text))
    return 'Có chữ thừa sau lệnh. Hãy đặt dấu -- trước các tùy chọn, như `npm run check -- --all`; xem các tùy chọn bằng --help.';
  return unclearCommand;
}

/** Names of the commands that people call. */
const visibleNames = (command: Command): string[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((each) => each.name());

const unknownName = (kind: string, name: string, known: readonly string[]): string =>
  `Không có ${kind} "${name}". ${chooseFrom(name, known)}`;
