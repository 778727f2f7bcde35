import { dayInVietnam, type LocalDate } from '../../domain/calendar.ts';

/** A commit as far as it touches the content folder. Paths are NFC, from the content folder. */
export interface Commit {
  /** Day in Vietnam of the committer date; `undefined` where that is no date. */
  readonly day: LocalDate | undefined;
  /** Whether a shallow clone ends here: its files are older than it, nobody knows how much. */
  readonly isBoundary: boolean;
  readonly added: readonly string[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
}

/** Begins each commit in the answer; no status of git does. */
const mark = '\u0001';

/**
 * Asks git for the commits below a folder, parents first, with the names of files. Names end with a zero byte and are
 * not quoted. Merges are told without their files: what they bring has its own commit.
 */
export const logQuestion: readonly string[] = [
  ...['log', '-z', '--reverse', '--topo-order', `--format=%x01%ct %D`, '--decorate=full'],
  ...['--name-status', '--find-renames', '--relative', '--no-color', '--no-ext-diff', '--no-textconv'],
  ...['--', '.'],
];

/** Reads the answer to {@link logQuestion}. */
export function readCommits(answer: string): Commit[] {
  const tokens = answer.split('\0').values();
  const commits: Commit[] = [];
  let added: string[] = [];
  let renamed: [from: string, to: string][] = [];
  const nextPath = () => (tokens.next().value ?? '').normalize('NFC');
  for (const token of tokens) {
    const told = token.trimStart();
    if (told.startsWith(mark)) {
      added = [];
      renamed = [];
      commits.push({ ...readHead(told.slice(mark.length)), added, renamed });
    } else if (told.startsWith('R')) renamed.push([nextPath(), nextPath()]);
    else if (told !== '') {
      const path = nextPath();
      if (told === 'A') added.push(path);
    }
  }
  return commits;
}

function readHead(head: string): Pick<Commit, 'day' | 'isBoundary'> {
  const [, seconds = '', names = ''] = /^(\d+) ?(.*)$/s.exec(head) ?? [];
  return {
    day: seconds === '' ? undefined : dayInVietnam(Number(seconds) * 1000),
    // A branch of this name would be told as `refs/heads/grafted`.
    isBoundary: names.split(', ').includes('grafted'),
  };
}
