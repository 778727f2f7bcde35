import { join } from 'node:path';
import { readAllCriteria } from '../criteria/read-all-criteria.ts';
import type { Judged } from '../read-and-judge.ts';
import { shareCards } from '../site/machines/share-cards.ts';
import { provideSiteInput } from '../site/site-input.ts';
import { makeCards } from './cards/make-cards.ts';
import { checkLinks, openLinkLedger } from './check-links.ts';
import { copyFiles } from './copy-files.ts';
import { writeEditor } from './editor/write-editor.ts';
import { guidesFor } from './guides/guides-for.ts';
import type { ReadGuides } from './guides/read-guides.ts';
import { writeHostFiles } from './headers/write-host-files.ts';
import { makePictures } from './make-pictures.ts';
import { openOutput } from './output.ts';
import { type PublishedPackages, publishPackages } from './packages/publish-packages.ts';
import { progressWords } from './progress-words.ts';
import { renderSite } from './render-site.ts';
import { reportFiles } from './report-files.ts';
import { writeLibrary } from './write-library.ts';
import { writePosts } from './write-posts.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { writeServiceWorker } from './write-service-worker.ts';

export interface PublishOptions {
  readonly root: string;
  readonly cacheDir: string;
  /** Folder that is replaced, only by a complete site. */
  readonly outDir: string;
  readonly hasPictures: boolean;
  readonly hasSearch: boolean;
  /** Judges again what was read, once pictures that turned out damaged are left out. */
  judgeAgain(judged: Judged, portal: Judged['portal']): Judged;
  /** Whether the site may be published as it is judged. Asked before anything is rendered. */
  mayPublish(judged: Judged): boolean;
  /** One Vietnamese line on what is being done. */
  onProgress(line: string): void;
}

/** What came of it: the site stands, the gate held it back, or links inside it lead nowhere. */
export type PublishResult =
  | { readonly published: true; readonly judged: Judged; readonly pages: number }
  | { readonly published: false; readonly judged: Judged; readonly brokenLinks: readonly string[] };

/**
 * Makes the whole site beside the old one and puts it in its place. Whatever happens on the way, the old
 * site stays as it is.
 */
export async function publish(judged: Judged, options: PublishOptions): Promise<PublishResult> {
  // First of all, so that a site whose exchange was interrupted comes back even where nothing new is published.
  const output = openOutput(options.outDir);
  if (!options.mayPublish(judged)) return { published: false, judged, brokenLinks: [] };
  try {
    return await publishInto(output, judged, options);
  } finally {
    output.discard();
  }
}

async function publishInto(
  output: ReturnType<typeof openOutput>,
  first: Judged,
  options: PublishOptions,
): Promise<PublishResult> {
  const { newDir } = output;
  const assetsDir = `${newDir}-tep`;
  const { guides, pictures } = await guidesFor(first.portal, options.root);
  const { judged, packages } = await withFiles(first, assetsDir, { ...options, pictures });
  if (judged !== first && !options.mayPublish(judged)) return { published: false, judged, brokenLinks: [] };

  options.onProgress(progressWords.pages);
  const input = {
    ...judged,
    allCriteria: readAllCriteria(options.root, judged.criteria),
    reportFiles: reportFiles(judged),
    packages,
    guides,
    hasSearch: options.hasSearch,
    isLive: false,
  };
  provideSiteInput(input);
  await renderSite({ root: options.root, site: judged.report.portal.site, outDir: newDir });
  const links = openLinkLedger();
  writePosts(input, newDir, links.add);
  writeLibrary(input, newDir, links.add);
  const { root, cacheDir } = options;
  await writeEditor(input, { root, cacheDir, outDir: newDir, onPage: links.add });
  writeServiceWorker(input, newDir);
  if (options.hasPictures) {
    output.take(assetsDir);
    copyFiles(judged.portal.publication.files, newDir);
    await makeCards(shareCards(input), { outDir: newDir, cacheDir: join(options.cacheDir, 'cards') });
  }
  if (options.hasSearch) {
    options.onProgress(progressWords.index);
    await writeSearchIndex(judged.portal, judged.report.asOf, newDir);
  }
  const { pages, broken } = checkLinks(newDir, links, {
    ignoresAssets: !options.hasPictures,
    ignoresSearch: !options.hasSearch,
  });
  if (broken.length > 0) return { published: false, judged, brokenLinks: broken };
  writeHostFiles(newDir, judged.portal.redirects);
  output.swap();
  return { published: true, judged, pages };
}

/** What is made, with the pictures of the guides. */
type Making = PublishOptions & Pick<ReadGuides, 'pictures'>;

/** Makes what lies beside the pages, pictures and lessons; what cannot be made becomes a problem. */
async function withFiles(
  judged: Judged,
  assetsDir: string,
  options: Making,
): Promise<Pick<PublishedPackages, 'packages'> & { readonly judged: Judged }> {
  const seen = options.hasPictures ? await withPictures(judged, assetsDir, options) : judged;
  const outDir = options.hasPictures ? assetsDir : undefined;
  const { portal, packages } = await publishPackages(seen.portal, { outDir });
  return { judged: portal === seen.portal ? seen : options.judgeAgain(seen, portal), packages };
}

async function withPictures(judged: Judged, assetsDir: string, options: Making): Promise<Judged> {
  const made = await makePictures(judged.portal, {
    outDir: assetsDir,
    cacheDir: join(options.cacheDir, 'pictures'),
    others: options.pictures,
    onProgress: options.onProgress,
  });
  return made === judged.portal ? judged : options.judgeAgain(judged, made);
}
