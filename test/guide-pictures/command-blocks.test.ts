import { describe, expect, it } from 'vitest';
import {
  commandBlocks,
  countCommandComments,
  quotedMessages,
} from '../../scripts/guide-pictures/commands/command-blocks.ts';
import { showsOutput } from '../../scripts/guide-pictures/commands/shows-output.ts';
import { splitWords } from '../../scripts/guide-pictures/commands/split-words.ts';

describe('an output shown in a guide', () => {
  it('is the fenced block after the comment with its command', () => {
    const guide =
      'Gõ:\n\n<!-- npm run check -- --all -->\n```text\nmột\n\nhai\n```\n\n```sh\nnpm run fix\n```\n';
    expect(commandBlocks(guide)).toEqual([
      { school: undefined, command: 'npm run check -- --all', lines: ['một', '', 'hai'], line: 3 },
    ]);
  });

  it('may stand in a list, indented, and name its school', () => {
    const guide = '1. Gõ:\n\n   <!-- dat-du: npm run check -->\n   ```\n   một\n     hai\n   ```\n2. Xong\n';
    expect(commandBlocks(guide)).toEqual([
      { school: 'dat-du', command: 'npm run check', lines: ['một', '  hai'], line: 3 },
    ]);
  });

  it('may be a table of the messages that it holds', () => {
    const guide =
      '<!-- nham: npm run check -->\n| Lời nhắc | Nghĩa là |\n|---|---|\n| `Một.` | a |\n| ``Gõ `fix`.`` | b |\n';
    expect(quotedMessages(guide)).toEqual([
      { school: 'nham', command: 'npm run check', messages: ['Một.', 'Gõ `fix`.'], line: 1 },
    ]);
    expect(commandBlocks(guide)).toEqual([]);
  });

  it('is counted even where no block follows its comment', () => {
    const guide = '<!-- npm run check -->\nkhông có khối\n';
    expect(commandBlocks(guide)).toEqual([]);
    expect(countCommandComments(guide)).toBe(1);
  });

  it.each([
    ['the same lines', ['a', 'b'], 'a\nb\n', true],
    ['another line', ['a', 'c'], 'a\nb\n', false],
    ['a line too few', ['a'], 'a\nb\n', false],
    ['a line too many', ['a', 'b', 'c'], 'a\nb\n', false],
    ['lines left out in the middle', ['a', '…', 'd'], 'a\nb\nc\nd\n', true],
    ['no line left out where … allows it', ['a', '…', 'b'], 'a\nb\n', true],
    ['lines left out at the end', ['a', '…'], 'a\nb\nc', true],
    ['a wrong line after those left out', ['…', 'x'], 'a\nb\n', false],
    ['nothing for something', [], 'a\n', false],
  ])('compares %s', (_, lines, printed, same) => {
    expect(showsOutput(lines, printed)).toBe(same);
  });

  it('has a command whose quoted words stay together', () => {
    expect(splitWords(`npm run new -- --title "Ngày hội: đọc sách" --alt 'a b'`)).toEqual([
      ...['npm', 'run', 'new', '--', '--title', 'Ngày hội: đọc sách', '--alt', 'a b'],
    ]);
  });
});
