import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lazily } from '../../domain/lazily.ts';
import type { SourceLocation } from '../../domain/source-location.ts';
import type { ContentFile } from '../files/list-files.ts';
import { decodeText } from '../text/decode-text.ts';
import { frontMatterLine, splitFrontMatter } from '../yaml/split-front-matter.ts';
import { shownPath } from './draft-entry.ts';

const require = createRequire(import.meta.url);
const locator = lazily(() => require('../yaml/locate.ts') as typeof import('../yaml/locate.ts'));

/** Where a field stands in a file of the content, for the few files in which somebody has to mend it. */
export type PlaceOfField = (path: string, field: readonly PropertyKey[]) => SourceLocation;

/** Reads a file once more, since what is known from earlier runs has no lines. One that cannot be read is named whole. */
export function placeOfField(files: readonly ContentFile[]): PlaceOfField {
  const byPath = lazily(() => new Map(files.map((file) => [shownPath(file.file), file.diskPath])));
  return (path, field) => {
    const diskPath = byPath().get(path);
    const text = diskPath === undefined ? undefined : textOf(diskPath);
    if (text === undefined) return { path };
    const { frontMatter } = splitFrontMatter(text);
    const firstLine = frontMatter === undefined ? 1 : frontMatterLine(text);
    const { line, column } = locator()
      .locateYaml(frontMatter ?? text)
      .placeOf(field);
    return { path, line: line + firstLine - 1, column };
  };
}

function textOf(diskPath: string): string | undefined {
  try {
    const decoded = decodeText(readFileSync(diskPath));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
