/** An output that a guide shows: the fenced block after a comment that names its command. */
export interface CommandBlock {
  /** Name of the school it is run in; undefined where the comment names none. */
  readonly school: string | undefined;
  /** As a person types it: `npm run check -- --all`. */
  readonly command: string;
  /** Lines of the block. A line `…` stands for any lines, also none. */
  readonly lines: readonly string[];
  /** Line of the comment, 1-based. */
  readonly line: number;
}

/** `<!-- npm run check -->` or `<!-- ten-truong: npm run check -->`, then a fenced block; both may be indented. */
const block =
  /^([ \t]*)<!-- (?:([a-z0-9-]+): )?(npm run [^\n]+?) -->\n(?:[ \t]*\n)?\1(`{3,})[^\n]*\n([\s\S]*?)^\1\4[ \t]*$/gm;

/** Outputs that a guide shows, in the order of the text. */
export const commandBlocks = (markdown: string): CommandBlock[] =>
  [...markdown.matchAll(block)].map(
    ({ index, 1: indent = '', 2: school, 3: command = '', 5: body = '' }) => ({
      school,
      command,
      lines: body
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)),
      line: markdown.slice(0, index).split('\n').length,
    }),
  );

/** Messages that a guide explains: the table after a comment that names the command which prints them. */
export interface QuotedMessages extends Omit<CommandBlock, 'lines'> {
  /** What stands as code in the first column. */
  readonly messages: readonly string[];
}

const table = /^<!-- (?:([a-z0-9-]+): )?(npm run [^\n]+?) -->\n\n?((?:\|[^\n]*\n)+)/gm;

/** Tables of messages, in the order of the text. */
export const quotedMessages = (markdown: string): QuotedMessages[] =>
  [...markdown.matchAll(table)].map(({ index, 1: school, 2: command = '', 3: rows = '' }) => ({
    school,
    command,
    messages: [...rows.matchAll(/^\| (`{1,2})(.+?)\1 \|/gm)].map(([, , message = '']) => message),
    line: markdown.slice(0, index).split('\n').length,
  }));

/** Comments that name a command, whether or not a block follows: none may be overlooked. */
export const countCommandComments = (markdown: string): number =>
  [...markdown.matchAll(/<!-- [^\n]*npm run [^\n]*-->/g)].length;
