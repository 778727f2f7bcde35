import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { readAllCriteria } from '../criteria/read-all-criteria.ts';
import type { Judged } from '../read-and-judge.ts';
import { provideSiteInput } from '../site/site-input.ts';
import { copyFiles } from './copy-files.ts';
import { editorPointer } from './editor/editor-pointer.ts';
import { guidesFor } from './guides/guides-for.ts';
import { makePictures } from './make-pictures.ts';
import { type KnownPackages, publishPackages } from './packages/publish-packages.ts';
import { progressWords } from './progress-words.ts';
import { reportFiles } from './report-files.ts';
import { servedFrom } from './served-from.ts';

export interface ServeLiveOptions {
  readonly root: string;
  readonly contentDir: string;
  /** Where pictures and files are put while editing; not the published folder. */
  readonly picturesDir: string;
  readonly cacheDir: string;
  readonly port: number;
  read(): Promise<Judged>;
  onProgress(line: string): void;
}

/** Serves the site while it is written, until the process ends. A change of the content is read at once and shown. */
export async function serveLive(options: ServeLiveOptions): Promise<void> {
  const known: KnownPackages = new Map();
  const refresh = async () => {
    const judged = await options.read();
    const { guides, pictures } = await guidesFor(judged.portal, options.root);
    const shown = await makePictures(judged.portal, {
      outDir: options.picturesDir,
      cacheDir: join(options.cacheDir, 'pictures'),
      others: pictures,
      onProgress: () => {},
    });
    const { portal, packages } = await publishPackages(shown, { outDir: options.picturesDir, known });
    copyFiles(portal.publication.files, options.picturesDir);
    provideSiteInput({
      ...judged,
      portal,
      packages,
      guides,
      allCriteria: readAllCriteria(options.root, judged.criteria),
      reportFiles: reportFiles({ ...judged, portal }),
      hasSearch: false,
      isLive: true,
    });
    const { gate, problems } = judged.report;
    options.onProgress(progressWords.content(problems.length, gate.failing));
  };

  await refresh();
  const server = await dev({
    root: options.root,
    logLevel: 'error',
    server: { port: options.port, host: '127.0.0.1' },
    integrations: [
      editorPointer(),
      servedFrom(options.picturesDir, (reload) => watchContent(options.contentDir, refresh, reload)),
    ],
  });
  options.onProgress(progressWords.live(server.address.port));
}

/** Several changes at once, as an editor or a copy makes them, are read once. */
function watchContent(folder: string, refresh: () => Promise<void>, reload: () => void): void {
  let isReading = false;
  let isStale = false;
  const read = async (): Promise<void> => {
    isReading = true;
    while (isStale) {
      isStale = false;
      await refresh();
    }
    isReading = false;
    reload();
  };
  watch(folder, { recursive: true }, () => {
    isStale = true;
    if (!isReading) void read();
  });
}
