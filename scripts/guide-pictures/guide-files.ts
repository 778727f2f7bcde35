import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { guideFolder, pictureFolder } from './picture-folder.ts';

/** A guide as it is written. */
export interface GuideFile {
  /** From docs/huong-dan. */
  readonly path: string;
  readonly markdown: string;
}

export const guideFiles = (): GuideFile[] =>
  globSync('**/*.md', { cwd: guideFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, markdown: readFileSync(join(guideFolder, path), 'utf8') }));

/** A picture where a guide shows it. */
export interface ShownPicture {
  readonly guide: string;
  /** From docs/huong-dan. */
  readonly file: string;
  readonly alt: string;
}

/** Every picture that the guides show. What stands in code is only an example. */
export const shownPictures = (guides: readonly GuideFile[]): ShownPicture[] =>
  guides.flatMap(({ path, markdown }) =>
    [...withoutCode(markdown).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', target = '']) => ({
      guide: path,
      file: normalize(join(dirname(path), target)).replaceAll('\\', '/'),
      alt,
    })),
  );

const withoutCode = (markdown: string) =>
  markdown.replace(/^[ \t]*(`{3,})[\s\S]*?^[ \t]*\1[ \t]*$/gm, '').replace(/`[^`\n]+`/g, '');

/** Names of the committed pictures, with their ending. */
export const committedPictures = (): string[] => readdirSync(pictureFolder).sort();
