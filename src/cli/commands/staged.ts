import { basename } from 'node:path';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { type FileFinding, fileFindings } from '../file-findings.ts';
import { type FixedFile, fixContent } from '../fix/fix-content.ts';
import { git } from '../hook/git.ts';
import { inContent, onDisk, type StagedFiles, stagedFiles } from '../hook/staged-files.ts';
import { stagedSources } from '../hook/staged-sources.ts';
import { readToJudge } from '../judge.ts';
import { judgeRequest } from '../options.ts';

/**
 * The work of the hook: repairs the staged files that are staged whole, and refuses the commit where one of them does not
 * pass. A file with changes that are not staged is judged as staged, and never written.
 */
export async function run({ content }: { readonly content: string }): Promise<ExitStatus> {
  const asked = { content, criteria: [], format: 'text' };
  const { contentDir, cacheDir } = judgeRequest(asked);
  const staged = await stagedFiles(contentDir);
  if (staged.names.length === 0) return exitStatus.ok;
  const { sources, close } = stagedSources(contentDir, cacheDir, staged);
  try {
    const how = { needsHtml: false, sources };
    const read = await readToJudge(asked, how);
    const whole = staged.names.filter((name) => !staged.partial.has(name));
    const only = new Set(isPartOfIndex() ? [] : whole.map((name) => inContent(name, staged)));
    const listed = sources.list();
    const fixed = await fixContent(read, { contentDir, writes: true, picturesOnly: false, only, listed });
    const changed = stage(fixed, whole, staged);
    for (const file of changed) sources.forget(file);
    const paths = new Set(staged.names.map((name) => `content/${inContent(name, staged)}`));
    const now = changed.length > 0 ? await readToJudge(asked, how) : read;
    return tell(fixed, fileFindings(now.judge(), paths));
  } finally {
    close();
  }
}

/** `git commit <tệp>` hands over an index of its own, which goes away: what is staged there would seem undone later. */
const isPartOfIndex = () => basename(process.env['GIT_INDEX_FILE'] ?? '').startsWith('next-index');

/** Adds what was repaired to the commit. @returns those files, from the content folder. */
function stage(fixed: readonly FixedFile[], whole: readonly string[], staged: StagedFiles): string[] {
  const done = new Set(fixed.filter((each) => each.done.length > 0).map(({ file }) => file));
  const names = whole.filter((name) => done.has(inContent(name, staged)));
  if (names.length > 0) git(['add', '--', ...names.map((name) => onDisk(name, staged))], staged.root);
  return names.map((name) => inContent(name, staged));
}

const shownAtMost = 20;

function tell(fixed: readonly FixedFile[], findings: readonly FileFinding[]): ExitStatus {
  for (const { file, done } of fixed)
    if (done.length > 0) console.error(`Đã sửa content/${file}: ${done.join('; ')}.`);
  // What a data file such as truong.yaml leads to is a matter of the whole school, not of this commit.
  const refusing = findings.filter(
    ({ isGating, kind, path }) => isGating && (kind === 'problem' || /\.mdx?$/.test(path)),
  );
  if (refusing.length === 0) return exitStatus.ok;
  const rest = refusing.length - shownAtMost;
  console.error(
    [
      `Chưa lưu vào git (commit): còn ${refusing.length} chỗ chưa đạt trong những tệp sắp lưu.`,
      ...refusing.slice(0, shownAtMost).map(lineOf),
      ...(rest > 0 ? [`  … và ${rest} chỗ nữa.`] : []),
      'Hãy sửa, chạy lại `git add`, rồi lưu (commit) lại. Khi thật cần lưu ngay, hãy dùng `git commit --no-verify`.',
    ].join('\n'),
  );
  return exitStatus.broken;
}

const lineOf = ({ path, line, column, message }: FileFinding) =>
  `  ${path}${line ? `:${line}${column ? `:${column}` : ''}` : ''}\n    ${message}`;
