import { beforeAll, describe, expect, it } from 'vitest';
import {
  commandBlocks,
  countCommandComments,
  quotedMessages,
} from '../../scripts/guide-pictures/commands/command-blocks.ts';
import { runCommand } from '../../scripts/guide-pictures/commands/run-command.ts';
import { showsOutput } from '../../scripts/guide-pictures/commands/shows-output.ts';
import { guideFiles } from '../../scripts/guide-pictures/guide-files.ts';
import { isSchoolName } from '../../scripts/guide-pictures/schools.ts';
import { eachAtOnce } from '../../src/facts/images/each-at-once.ts';

const guides = guideFiles();
const blocks = guides.flatMap(({ path, markdown }) =>
  commandBlocks(markdown).map((block) => ({ ...block, place: `${path}:${block.line}` })),
);

const tables = guides.flatMap(({ path, markdown }) =>
  quotedMessages(markdown).map((each) => ({ ...each, place: `${path}:${each.line}` })),
);

/** What each command printed in its school, run once however many guides show it. */
const printed = new Map<string, string>();
interface Run {
  readonly school: string | undefined;
  readonly command: string;
}
const keyOf = ({ school = 'hoa-gao', command }: Run) => `${school}: ${command}`;
const atOnce = 2;
const mostMs = 300_000;

beforeAll(async () => {
  const different = [
    ...new Map([...blocks, ...tables].map((each): [string, Run] => [keyOf(each), each])).values(),
  ];
  await eachAtOnce(different, atOnce, async (block) => {
    const { school = 'hoa-gao', command } = block;
    if (isSchoolName(school)) printed.set(keyOf(block), await runCommand(command, school));
  });
}, mostMs);

describe('what a guide says a command prints', () => {
  it.each(blocks)('$place $command', (block) => {
    const now = printed.get(keyOf(block));
    expect(now, 'scripts/guide-pictures/schools.ts has no such school').toBeDefined();
    if (!showsOutput(block.lines, now ?? '')) expect(now).toBe(block.lines.join('\n'));
  });

  it.each(tables)('$place, each message', (each) => {
    const now = printed.get(keyOf(each)) ?? '';
    expect(each.messages.filter((message) => !now.includes(message))).toEqual([]);
    expect(each.messages.length).toBeGreaterThan(0);
  });

  it('is found wherever a comment names a command', () => {
    const counted = guides.map(({ path, markdown }) => `${path}: ${countCommandComments(markdown)}`);
    const found = guides.map(
      ({ path, markdown }) => `${path}: ${commandBlocks(markdown).length + quotedMessages(markdown).length}`,
    );
    expect(found).toEqual(counted);
    expect(blocks.length).toBeGreaterThan(3);
  });
});
