/** How a script is used, as `--help` tells it. */
export interface ScriptUse {
  /** `npm run gallery` */
  readonly command: string;
  /** What it does, in a sentence or two. */
  readonly purpose: string;
  /** What each option does, by the option with the name of its value: `--width PX`. */
  readonly options: Readonly<Record<string, string>>;
}

/** The whole help of a script. */
export function helpText({ command, purpose, options }: ScriptUse): string {
  const rows = Object.entries({ ...options, '--help': 'In phần hướng dẫn này.' });
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    `Cách dùng: ${command}${Object.keys(options).length > 0 ? ' -- [tùy chọn]' : ''}`,
    '',
    purpose,
    '',
    'Tùy chọn:',
    ...rows.map(([option, words]) => `  ${option.padEnd(width)}  ${words}`),
  ].join('\n');
}

/**
 * Reads the arguments of a script. Tells the help where it is asked for, and in a sentence what cannot be read; either
 * ends the script, with status 0 or 2.
 */
export function readOrExplain<Options>(
  use: ScriptUse,
  args: readonly string[],
  read: (args: readonly string[]) => Options,
): Options {
  if (args.some((each) => each === '--help' || each === '-h')) {
    console.log(helpText(use));
    process.exit(0);
  }
  try {
    return read(args);
  } catch (error) {
    return refuse(explain(error, use));
  }
}

/** Says why a script does not go on, and ends it with status 2. */
export function refuse(words: string): never {
  console.error(words);
  process.exit(2);
}

/** A refusal of Node's reader of arguments in whole sentences; others have them already. @throws what is no refusal. */
export function explain(error: unknown, use: ScriptUse): string {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error ? error.code : undefined;
  const option = /'(--?[^\s',]+)/.exec(error.message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${option}: không có tùy chọn này. ${choices(use)}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take')
        ? `${option}: tùy chọn này không có giá trị đi kèm. Hãy chỉ ghi ${option}.`
        : `${option}: thiếu giá trị ở sau. Hãy ghi như ${written(option, use)}.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${/'([^']*)'/.exec(error.message)?.[1] ?? ''}" không đứng sau tùy chọn nào. ${choices(use)}`;
    default:
      return error.message;
  }
}

function choices({ command, options }: ScriptUse): string {
  const known = Object.keys(options);
  return known.length === 0
    ? `Hãy chạy \`${command}\`, lệnh này không có tùy chọn nào ngoài --help.`
    : `Có: ${known.join(', ')}. Hãy xem cách dùng bằng \`${command} -- --help\`.`;
}

const written = (option: string, { options }: ScriptUse): string =>
  Object.keys(options).find((each) => each.split(' ')[0] === option) ?? option;
