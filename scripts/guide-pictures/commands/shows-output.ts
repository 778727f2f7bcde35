/** Stands for any lines, also none. */
const left = '…';

/**
 * Whether the lines of a block are what a command printed. Spaces at line ends and empty lines at both ends do not
 * count.
 */
export function showsOutput(lines: readonly string[], printed: string): boolean {
  return matches(trimmed(lines), trimmed(printed.split('\n')));
}

function trimmed(lines: readonly string[]): string[] {
  const bare = lines.map((line) => line.trimEnd());
  const first = bare.findIndex((line) => line !== '');
  const last = bare.findLastIndex((line) => line !== '');
  return first === -1 ? [] : bare.slice(first, last + 1);
}

function matches(wanted: readonly string[], printed: readonly string[]): boolean {
  const [line, ...rest] = wanted;
  if (line === undefined) return printed.length === 0;
  if (line.trim() === left)
    return Array.from({ length: printed.length + 1 }, (_, skipped) => skipped).some((skipped) =>
      matches(rest, printed.slice(skipped)),
    );
  return line === printed[0] && matches(rest, printed.slice(1));
}
