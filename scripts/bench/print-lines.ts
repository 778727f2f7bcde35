import type { VerdictLine } from './verdict-line.ts';

/** Prints a titled table: label, figure, limit, and "đạt" or "chưa đạt" where there is a limit. */
export function printLines(title: string, lines: readonly VerdictLine[]): void {
  const width = Math.max(...lines.map(({ label }) => label.length)) + 2;
  const rows = lines.map(({ label, figure, limit, kept }) => {
    const verdict = limit === undefined ? '' : `${kept ? 'đạt' : 'chưa đạt'} (tối đa ${limit})`;
    return `  ${label.padEnd(width)}${figure.padEnd(34)}${verdict}`.trimEnd();
  });
  process.stdout.write(`\n${title}\n${rows.join('\n')}\n`);
}
