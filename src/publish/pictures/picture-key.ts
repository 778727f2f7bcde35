import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { PublishedSize } from '../../facts/images/published-size.ts';
import { encodersVersion, lightVersion, type PictureWeight } from './encoders.ts';

/** Name of a made picture in the cache: another whenever the source, what is asked or the encoder changes. */
export function pictureKey(
  sourceHash: string,
  { widthPx, heightPx, format }: PublishedSize,
  weight: PictureWeight = 'usual',
): string {
  const version = weight === 'usual' ? encodersVersion : `${weight} ${lightVersion}`;
  const parts = [sourceHash, widthPx, heightPx, format, version, sharpVersion()];
  return `${createHash('sha256').update(parts.join(' ')).digest('hex')}.${format}`;
}

let known: string | undefined;

/** Read from its package and once, since loading sharp takes 0.15 s. */
const sharpVersion = (): string => (known ??= readSharpVersion());

function readSharpVersion(): string {
  const file = findPackageJSON('sharp', import.meta.url);
  const content: unknown = file ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return JSON.stringify(Object.entries(content ?? {}).filter(([key]) => key === 'version'));
}
