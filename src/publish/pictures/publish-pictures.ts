import { availableParallelism } from 'node:os';
import { eachAtOnce } from '../../facts/images/each-at-once.ts';
import { openMadePictures } from './made-pictures.ts';
import type { PictureJob, PublishedPicture } from './picture-job.ts';
import { openPictureMemory } from './picture-memory.ts';
import { publishPicture } from './publish-picture.ts';

export interface PublishPicturesOptions {
  /** Folder of the site; targets are below it. */
  readonly outDir: string;
  /** Usually `node_modules/.cache/cong-truong/pictures`. May be deleted at any time. */
  readonly cacheDir: string;
  /** A limit for all pictures, beside that of each job: the smaller counts. */
  readonly maxWidthPx?: number;
}

/**
 * Makes the picture files the site serves; results in the order of the jobs. A picture that cannot be served is
 * named with its problem, and the rest goes on.
 *
 * To be called once a build: what is known of files not among the jobs is forgotten.
 *
 * @throws the system's error when the output folder cannot be written.
 */
export async function publishPictures(
  jobs: readonly PictureJob[],
  { outDir, cacheDir, maxWidthPx = Number.POSITIVE_INFINITY }: PublishPicturesOptions,
  onProgress?: (done: number, total: number) => void,
): Promise<PublishedPicture[]> {
  const memory = openPictureMemory(cacheDir);
  const workshop = { outDir, memory, made: openMadePictures(cacheDir, memory) };
  let done = 0;
  const published = await eachAtOnce(jobs, availableParallelism(), async (job) => {
    const limit = Math.min(job.maxWidthPx ?? Number.POSITIVE_INFINITY, maxWidthPx);
    const picture = await publishPicture({ ...job, maxWidthPx: limit }, workshop);
    done += 1;
    onProgress?.(done, jobs.length);
    return picture;
  });
  memory.save();
  return published;
}
