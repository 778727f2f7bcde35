import { openStatCache, type StatCache } from '../cache/stat-cache.ts';
import type { ImageReading } from './image-header.ts';

/** To be raised whenever a reader says something new of the same file. */
const readerVersion = '1';

/** What the headers of pictures said, kept between runs; usually `node_modules/.cache/cong-truong/images.json`. */
export const openImageCache = (file: string): StatCache<ImageReading> => openStatCache(file, readerVersion);
