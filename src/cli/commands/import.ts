import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { startAsking } from '../import/ask-alt.ts';
import { type ImportOptions, importRequest } from '../import/import-options.ts';
import { readPortalFacts } from '../import/portal-facts.ts';
import { readOldSite } from '../import/read-old-site.ts';
import { readWordFiles } from '../import/read-word-files.ts';
import { storePosts } from '../import/store-posts.ts';
import { tellImport } from '../import/tell-import.ts';

/**
 * Writes Word files, or the posts of an old site, as posts of the portal. Nothing that exists is changed. What cannot be
 * imported is told, the rest goes on.
 *
 * @throws {UsageError} where nothing is named, or an option is wrong.
 */
export async function run(options: ImportOptions): Promise<ExitStatus> {
  const request = importRequest(options);
  const word = await readWordFiles(options.args);
  const site = readOldSite(options);
  const asking = startAsking(options.ask);
  try {
    const posts = [...word.posts, ...site.posts];
    const { stored, refused } = await storePosts(
      posts,
      request,
      await readPortalFacts(request.contentDir),
      asking.ask,
    );
    const all = [...word.refused, ...site.refused, ...refused];
    console.log(tellImport(stored, all));
    return all.some(({ isExpected }) => !isExpected) ? exitStatus.unusable : exitStatus.ok;
  } finally {
    asking.close();
  }
}
