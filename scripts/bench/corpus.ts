import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateHugoProject, generatePortal, type PortalSize } from './generate.ts';

/**
 * Folder of a generated school of this size below `folder`; reused while size, seed and generator are the same.
 * A school without pictures also has `hugo/` beside its `content/`.
 */
export async function corpusOf(folder: string, size: PortalSize): Promise<string> {
  const corpus = join(folder, nameOf(size));
  const stamp = join(corpus, 'stamp.txt');
  const wanted = `${JSON.stringify(size)} ${generatorHash()}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return corpus;
  rmSync(corpus, { recursive: true, force: true });
  await generatePortal(corpus, size);
  if (size.images === 0) await generateHugoProject(join(corpus, 'hugo'), size);
  writeFileSync(stamp, wanted);
  return corpus;
}

const nameOf = ({ posts, images, lessons, documents }: PortalSize): string =>
  [
    `${posts}-tin-${images}-anh`,
    ...(lessons ? [`${lessons}-hoc-lieu`] : []),
    ...(documents ? [`${documents}-van-ban`] : []),
  ].join('-');

/** Changes whenever a file of this folder does. */
function generatorHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
