import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectRoot } from './project.ts';
import { UsageError } from './usage-error.ts';

/**
 * Absolute path of the folder that a build may replace whole: a new one, an empty one, or an earlier site.
 *
 * @param outDir As typed.
 * @throws {UsageError} where something else lies in it, which would be lost.
 */
export function siteFolder(outDir: string, contentDir: string): string {
  const folder = resolve(outDir);
  if ([contentDir, projectRoot].some((each) => isWithin(each, folder)))
    throw new UsageError(words.around(outDir));
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw new UsageError(words.file(outDir));
  const names = readdirSync(folder);
  if (names.length > 0 && !isSite(folder)) throw new UsageError(words.occupied(outDir, names));
  return folder;
}

/** Every site has its report; hardly any other folder does. */
const isSite = (folder: string) => existsSync(join(folder, 'bao-cao-tuan-thu/index.html'));

const isWithin = (path: string, folder: string) => !/^\.\.(?:[\\/]|$)/.test(relative(folder, path));

const words = {
  around: (outDir: string) =>
    `--out-dir là "${outDir}", nơi đang giữ nội dung hoặc chương trình, mà dựng trang sẽ thay cả thư mục. Hãy chọn một thư mục khác, như --out-dir dist.`,
  file: (outDir: string) =>
    `--out-dir là "${outDir}", một tệp chứ không phải thư mục. Hãy chọn một thư mục, như --out-dir dist.`,
  occupied: (outDir: string, names: readonly string[]) =>
    `Thư mục "${outDir}" đang có ${names.length} thứ khác, như "${names[0]}", mà dựng trang sẽ thay cả thư mục. Hãy chọn một thư mục mới hoặc trống, như --out-dir dist.`,
};
