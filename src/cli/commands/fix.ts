import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { type FixedFile, fixContent } from '../fix/fix-content.ts';
import { judge } from '../judge.ts';
import { judgeRequest } from '../options.ts';

/** Options of `fix`, as typed. */
export interface FixOptions {
  readonly content: string;
  readonly criteria: readonly string[];
  readonly dryRun?: boolean;
  readonly images?: boolean;
}

/** A repair may let a page show a picture that nobody judged before; more rounds than these are never needed. */
const roundsAtMost = 4;

/** Repairs what can be repaired surely, says what it did, and what a person has to do. */
export async function run(options: FixOptions): Promise<ExitStatus> {
  const asked = { content: options.content, criteria: options.criteria, format: 'text' };
  const { contentDir } = judgeRequest(asked);
  const writes = options.dryRun !== true;
  const rounds: FixedFile[][] = [];
  for (let round = 0; round < roundsAtMost; round++) {
    const judged = await judge(asked, { needsHtml: false });
    const fixed = await fixContent(judged, { contentDir, writes, picturesOnly: options.images === true });
    rounds.push(fixed);
    if (!writes || fixed.every(({ done }) => done.length === 0)) break;
  }
  console.log(tell(rounds, writes));
  return exitStatus.ok;
}

function tell(rounds: readonly (readonly FixedFile[])[], writes: boolean): string {
  const all = rounds.flat();
  const done = [...Map.groupBy(all, ({ file }) => file)]
    .map(([file, each]) => ({ file, done: each.flatMap((one) => one.done) }))
    .filter((each) => each.done.length > 0);
  const left = (rounds.at(-1) ?? []).filter((each) => each.left.length > 0);
  return [
    ...done.flatMap(({ file, done: said }) => [`content/${file}`, ...said.map((each) => `  ${each}`)]),
    ...(done.length > 0 ? [''] : []),
    conclusion(done.length, writes),
    ...(left.length > 0 ? ['', `Cần người sửa (${left.length} tệp):`] : []),
    ...left.flatMap(({ file, left: said }) => [`content/${file}`, ...said.map((each) => `  ${each}`)]),
    ...(writes ? ['', 'Hãy chạy `npm run check` để xem những điều khác còn phải làm.'] : []),
  ].join('\n');
}

function conclusion(count: number, writes: boolean): string {
  if (count === 0) return 'Không có gì máy tự sửa được thêm.';
  return writes
    ? `Đã sửa ${count} tệp.`
    : `Sẽ sửa ${count} tệp; lần này chưa ghi gì (--dry-run). Muốn sửa, hãy chạy lại mà không có --dry-run.`;
}
