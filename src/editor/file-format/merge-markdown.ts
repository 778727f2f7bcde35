/**
 * The Markdown of a text after it was edited. A form with buttons writes all of it anew in its own manner, `_so_` for
 * `*so*` and tables without the sides of their columns: whatever says the same as before keeps its old words.
 */
export function mergeMarkdown(original: string, edited: string): string {
  if (told(original) === told(edited)) return original;
  const before = blocksOf(original).map((text) => ({ text, told: told(text) }));
  const blocks = blocksOf(edited).map((block) => {
    const saying = told(block);
    return before.find((each) => each.told === saying)?.text ?? withOldSides(block, before);
  });
  return blocks.join('\n\n');
}

const blocksOf = (text: string) =>
  text
    .trim()
    .split(/\n[ \t]*\n\s*?/)
    .filter((block) => block.trim() !== '');

/** What a block says, however its signs are written. */
const told = (block: string): string =>
  block
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
    .replaceAll('_', '*')
    .replace(/^(\s*)[*+-]\s+/gm, '$1- ')
    .replace(separator, (line) => line.replace(/[\s:]/g, '').replace(/-+/g, '-'))
    .replace(/[ \t]*\|[ \t]*/g, '|')
    .replace(/[ \t]+/g, ' ')
    .replace(/ $/gm, '')
    .trim();

/** The second line of a table: `|---|---:|`. */
const separator = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-*:?[ \t]*)*$/gm;

/** A table that was changed gets the sides of its columns back from the one it was, which has as many. */
function withOldSides(block: string, before: readonly { readonly text: string }[]): string {
  const [head = '', line = '', ...rows] = block.split('\n');
  if (!line.includes('|') || line.replace(separator, '') !== '') return block;
  const sides = before
    .map(({ text }) => text.split('\n'))
    .find(([, each = '']) => each.replace(separator, '') === '' && columns(each) === columns(line));
  return [head, sides?.[1] ?? line, ...rows].join('\n');
}

const columns = (line: string): number => line.match(/-+/g)?.length ?? 0;
