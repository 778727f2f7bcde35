import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { editorBase } from '../../editor/addresses.ts';
import { removeLeftOvers } from '../left-overs.ts';
import { sveltiaOffline } from './sveltia-offline.ts';

/** The editor's scripts, styles and fonts, made once for each version of what they are made of. */
export interface EditorBundle {
  /** Folder that holds them. */
  readonly folder: string;
  /** Script that the page starts, and style sheet that it loads, below the folder. */
  readonly script: string;
  readonly stylesheet: string;
}

const entry = 'src/editor/browser/main.ts';
/** What goes into the bundle besides packages. */
const sources = ['editor', 'styles', 'content-types', 'domain', 'checks', 'publish/editor'];
const packages = ['@sveltia/cms', '@fontsource-variable/source-sans-3', 'yaml', 'zod', 'vite'];

/**
 * Bundles the editor into the cache, or finds it there: it takes longer than a whole small site, and changes only
 * with the project itself.
 */
export async function bundleEditor(root: string, cacheDir: string): Promise<EditorBundle> {
  const folder = join(cacheDir, `editor-${versionOf(root)}`);
  if (!existsSync(folder)) await makeBundle(root, cacheDir, folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly [entry]?: { readonly file: string; readonly css?: readonly string[] };
  };
  const { file, css = [] } = manifest[entry] ?? {};
  if (!file || !css[0]) throw new Error(`${folder} holds no editor: delete it.`);
  return { folder, script: file, stylesheet: css[0] };
}

/** Made beside and then renamed, so that nobody finds half of it. */
async function makeBundle(root: string, cacheDir: string, folder: string): Promise<void> {
  removeLeftOvers(cacheDir, 'editor-moi-');
  const draft = join(cacheDir, `editor-moi-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: editorBase,
    publicDir: false,
    plugins: [sveltiaOffline()],
    build: {
      outDir: draft,
      emptyOutDir: true,
      target: 'es2023',
      manifest: 'manifest.json',
      assetsDir: 'tep',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4096,
      rollupOptions: { input: entry },
    },
    worker: { format: 'es' },
  });
  copyLicences(root, draft);
  for (const name of globSync('editor-*', { cwd: cacheDir }))
    if (!name.startsWith('editor-moi-')) rmSync(join(cacheDir, name), { recursive: true, force: true });
  renameSync(draft, folder);
}

/** The licences ask to be passed on with the programs. */
function copyLicences(root: string, folder: string): void {
  const sveltia = join(root, 'node_modules/@sveltia/cms');
  cpSync(join(sveltia, 'LICENSE.txt'), join(folder, 'giay-phep/sveltia-cms.txt'));
  for (const name of globSync('*.LICENSE.txt', { cwd: join(sveltia, 'npm/assets') }))
    cpSync(join(sveltia, 'npm/assets', name), join(folder, 'giay-phep', name.replace('.LICENSE', '')));
  writeFileSync(
    join(folder, 'giay-phep/doc-truoc.txt'),
    'Trang soạn bài dùng Sveltia CMS (giấy phép MIT) và các phông chữ kèm theo, mỗi thứ một tệp giấy phép ở đây.\n',
  );
}

/** Changes whenever something that goes into the bundle does. */
function versionOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of packages)
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json'))).update('\0');
  const files = sources
    .flatMap((folder) => globSync(`src/${folder}/**/*.{ts,css,json}`, { cwd: root }))
    .sort();
  for (const file of files)
    hash
      .update(file.replaceAll('\\', '/'))
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
