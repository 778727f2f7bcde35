import { mkdtempSync } from 'node:fs';
import { extname, join } from 'node:path';
import { publishedSize } from '../../../src/facts/images/published-size.ts';
import { readImageHeaders } from '../../../src/facts/images/read-image-headers.ts';
import type { PictureJob } from '../../../src/publish/pictures/picture-job.ts';
import { publishPictures } from '../../../src/publish/pictures/publish-pictures.ts';
import { temporaryFolder } from '../../facts/images/samples.ts';

/** A place to publish from and to, with a new output folder each time. */
export function publishingPlace() {
  const folder = temporaryFolder();
  const cacheDir = join(folder.path, 'cache');

  /** Publishes files of the folder as a build would: header, prediction, then the pictures. */
  async function publish(sources: readonly string[], maxWidthPx?: number, cache = cacheDir) {
    const outDir = mkdtempSync(join(folder.path, 'out-'));
    const readings = await readImageHeaders(sources);
    const jobs: PictureJob[] = sources.map((source, i) => {
      const reading = readings.get(source);
      if (!reading?.readable) throw new Error(`${source}: ${reading?.reason}`);
      const { format } = publishedSize(reading.header, maxWidthPx);
      return { source, target: `anh/${i}.${format}`, header: reading.header, maxWidthPx };
    });
    const published = await publishPictures(jobs, { outDir, cacheDir: cache });
    return { outDir, jobs, published };
  }

  /** Publishes one picture given as bytes. */
  async function publishOne(content: Uint8Array | string, maxWidthPx?: number) {
    const source = folder.put(`nguon-${Math.random()}.dat`, content);
    const { outDir, jobs, published } = await publish([source], maxWidthPx);
    const [job, result] = [jobs[0], published[0]];
    if (!job || !result) throw new Error('nothing published');
    return {
      source,
      header: job.header,
      result,
      file: join(outDir, job.target),
      type: extname(job.target),
    };
  }

  return { ...folder, cacheDir, publish, publishOne };
}
