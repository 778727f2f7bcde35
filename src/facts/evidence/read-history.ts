import { addDays, type LocalDate } from '../../domain/calendar.ts';
import type { HistoryFact } from '../../domain/evidence-facts.ts';
import { shownPath } from '../entries/draft-entry.ts';
import { askGit } from './ask-git.ts';
import { type Commit, logQuestion, readCommits } from './commits.ts';

/**
 * When git first saw each file of the content folder, by the committer date: it is set when a commit is made or
 * rewritten, on the server too where that merges, while the author date travels along from wherever the text was first
 * written. A renamed file keeps its day, a file that was removed and put back its first one. A file that is not
 * committed is not there. Where a history begins, in an import or at the boundary of a shallow clone, it says nothing
 * of when things were posted, so it speaks from the day after.
 *
 * @returns `undefined` without git, outside a repository, and where no commit touches the folder.
 */
export async function readHistory(contentDir: string): Promise<HistoryFact | undefined> {
  const answer = await askGit(contentDir, logQuestion);
  return answer === undefined ? undefined : toHistory(readCommits(answer));
}

/** What commits tell, the oldest first. */
export function toHistory(commits: readonly Commit[]): HistoryFact | undefined {
  const beginnings = commits.filter(({ isBoundary }, i) => i === 0 || isBoundary);
  const last = beginnings
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  const firstSeen = new Map<string, LocalDate>();
  for (const [file, day] of followFiles(commits)) if (day) firstSeen.set(shownPath(file), day);
  return { firstSeen, from: addDays(last, 1) };
}

/** The first day of every file there ever was; `undefined` where it is older than a boundary. */
function followFiles(commits: readonly Commit[]): ReadonlyMap<string, LocalDate | undefined> {
  const first = new Map<string, LocalDate | undefined>();
  for (const { day, isBoundary, added, renamed } of commits) {
    for (const file of added) if (!first.has(file)) first.set(file, isBoundary ? undefined : day);
    for (const [from, to] of renamed)
      if (!first.has(to)) first.set(to, first.has(from) ? first.get(from) : day);
  }
  return first;
}
