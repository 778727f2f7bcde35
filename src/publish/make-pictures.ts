import type { Problem } from '../domain/problem.ts';
import { compareLocations } from '../domain/source-location.ts';
import type { Portal } from '../facts/portal.ts';
import { leaveOutPictures } from './leave-out-pictures.ts';
import { pictureProblems } from './picture-problems.ts';
import { publishPictures } from './pictures/publish-pictures.ts';

export interface MakePicturesOptions {
  readonly outDir: string;
  readonly cacheDir: string;
  onProgress(line: string): void;
}

/**
 * Makes every picture the site needs.
 *
 * @returns the portal itself; where pictures could not be made, one without them, in which they are problems.
 */
export async function makePictures(
  portal: Portal,
  { outDir, cacheDir, onProgress }: MakePicturesOptions,
): Promise<Portal> {
  const jobs = [...portal.publication.pictures.values()];
  const made = await publishPictures(jobs, { outDir, cacheDir }, (done, total) => {
    if (done % 500 === 0 || done === total) onProgress(`Xử lý ảnh: ${done}/${total}`);
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
