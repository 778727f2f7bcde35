import { mkdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import {
  type PublishedFormat,
  type PublishedSize,
  publishedSize,
} from '../../facts/images/published-size.ts';
import { copyPicture, type MadePictures } from './made-pictures.ts';
import type { PictureJob, PublishedPicture } from './picture-job.ts';
import type { PictureMemory } from './picture-memory.ts';
import { UnusablePicture } from './unusable-picture.ts';

/** Where pictures go and what is already known of them. */
export interface PictureWorkshop {
  readonly outDir: string;
  readonly memory: PictureMemory;
  readonly made: MadePictures;
}

const formats: Readonly<Record<string, PublishedFormat>> = {
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
  '.png': 'png',
  '.gif': 'gif',
  '.webp': 'webp',
  '.avif': 'avif',
};

/** Copies a picture that is in order, makes any other anew. */
export async function publishPicture(job: PictureJob, workshop: PictureWorkshop): Promise<PublishedPicture> {
  const { target } = job;
  const format = formats[extname(target).toLowerCase()];
  if (!format) return { target, problem: 'unsupported' };
  const size = { ...publishedSize(job.header, job.maxWidthPx), format };
  const file = join(workshop.outDir, target);
  try {
    mkdirSync(dirname(file), { recursive: true });
    await putPicture(job, size, file, workshop);
    await putLightCopies(job, size, workshop);
    return { target, widthPx: size.widthPx, heightPx: size.heightPx, bytes: statSync(file).size };
  } catch (error) {
    if (error instanceof UnusablePicture) return { target, problem: error.problem };
    throw error;
  }
}

/** The header only says whether copying is worth trying; the file itself has the last word. */
async function putPicture(
  { source, header }: PictureJob,
  size: PublishedSize,
  file: string,
  { memory, made }: PictureWorkshop,
): Promise<void> {
  if (header.plain && memory.isServable(source, size)) copyPicture(source, file);
  else await made.put(source, header, size, file);
}

async function putLightCopies(
  { source, header, lightCopies = [] }: PictureJob,
  { widthPx: whole, heightPx }: PublishedSize,
  { outDir, made }: PictureWorkshop,
): Promise<void> {
  for (const { target, widthPx } of lightCopies) {
    const height = Math.max(1, Math.round((heightPx * widthPx) / whole));
    const size = { widthPx, heightPx: height, format: 'webp' } as const;
    await made.put(source, header, size, join(outDir, target), 'light');
  }
}
