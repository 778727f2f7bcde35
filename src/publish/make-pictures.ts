import type { Problem } from '../domain/problem.ts';
import { compareLocations } from '../domain/source-location.ts';
import { publishedSize } from '../facts/images/published-size.ts';
import type { Portal } from '../facts/portal.ts';
import type { PictureToPublish } from '../facts/publication/publication.ts';
import { lightCopies } from '../site/light-copies.ts';
import { leaveOutPictures } from './leave-out-pictures.ts';
import { pictureProblems } from './picture-problems.ts';
import type { PictureJob } from './pictures/picture-job.ts';
import { publishPictures } from './pictures/publish-pictures.ts';
import { progressWords } from './progress-words.ts';

export interface MakePicturesOptions {
  readonly outDir: string;
  readonly cacheDir: string;
  /** Pictures of the project itself, made along with those of the portal. */
  readonly others?: readonly PictureJob[];
  onProgress(line: string): void;
}

/**
 * Makes every picture the site needs.
 *
 * @returns the portal itself; where pictures could not be made, one without them, in which they are problems.
 */
export async function makePictures(
  portal: Portal,
  { outDir, cacheDir, others = [], onProgress }: MakePicturesOptions,
): Promise<Portal> {
  const jobs = [...portal.publication.pictures.values()].map(withLightCopies);
  const made = await publishPictures([...jobs, ...others], { outDir, cacheDir }, (done, total) => {
    if (done % 500 === 0 || done === total) onProgress(progressWords.pictures(done, total));
  });
  const failed = jobs.flatMap((job, i) => {
    const result = made[i];
    return result && 'problem' in result ? [{ job, problem: result.problem }] : [];
  });
  if (failed.length === 0) return portal;

  const problems: Problem[] = failed.map(({ job, problem }) => ({
    path: `content/${job.file}`,
    message: pictureProblems[problem],
  }));
  const rest = leaveOutPictures(portal, new Set(failed.map(({ job }) => `/${job.target}`)));
  return { ...rest, problems: [...portal.problems, ...problems].toSorted(compareLocations) };
}

/** With the copies that pages name beside the picture. */
function withLightCopies(job: PictureToPublish): PictureToPublish & PictureJob {
  const { widthPx } = publishedSize(job.header, job.maxWidthPx);
  const copies = lightCopies({ src: job.target, width: widthPx });
  return { ...job, lightCopies: copies.map(({ address, widthPx }) => ({ target: address, widthPx })) };
}
