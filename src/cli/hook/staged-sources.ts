import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LiveSources, liveSources } from '../../facts/live-sources.ts';
import { git } from './git.ts';
import { inContent, type StagedFiles } from './staged-files.ts';

/** The content as it will be committed: staged text in the place of text changed since, and nothing that is left out. */
export function stagedSources(
  contentDir: string,
  cacheDir: string,
  staged: StagedFiles,
): { readonly sources: LiveSources; close(): void } {
  const live = liveSources(contentDir, cacheDir);
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-commit-'));
  const hidden = new Set(staged.untracked.map((name) => inContent(name, staged)));
  const replaced = new Map(
    staged.names
      .filter((name) => staged.partial.has(name))
      .map((name, i) => {
        const copy = join(folder, `${i}`);
        writeFileSync(copy, git(['cat-file', 'blob', `:${name}`], staged.root));
        return [inContent(name, staged), copy] as const;
      }),
  );
  return {
    sources: {
      ...live,
      list: () =>
        live
          .list()
          .filter(({ file }) => !hidden.has(file))
          .map((each) => ({ ...each, diskPath: replaced.get(each.file) ?? each.diskPath })),
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
