import type { SourceLocation } from '../../domain/source-location.ts';

/** The line of a mistake with its neighbours and a sign under the place; empty where the line is unknown. */
export function codeFrame({ line, column }: SourceLocation, lines: readonly string[] | undefined): string[] {
  if (!lines || !line || line > lines.length) return [];
  const from = Math.max(1, line - 1);
  const to = Math.min(lines.length, line + 1);
  const width = String(to).length;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((number) => {
    const isHere = number === line;
    const text = `${isHere ? '>' : ' '} ${String(number).padStart(width)} | ${cut(lines[number - 1] ?? '')}`;
    return isHere && column
      ? [text, `  ${' '.repeat(width)} | ${' '.repeat(Math.min(column, longest) - 1)}^`]
      : [text];
  });
}

const longest = 100;
const cut = (line: string) => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line);
