import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser that starts on this machine, in the form that `chromium.launch` takes. */
export interface Chromium {
  readonly executablePath: string;
  /** Set only where the system lacks libraries that the package brings along. */
  readonly env?: Record<string, string>;
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
];

/**
 * The first of: `CHROME_PATH`, the npm package @sparticuz/chromium, a browser of the system.
 *
 * @throws {Error} when there is none.
 */
export function findChromium(): Chromium {
  const given = process.env['CHROME_PATH'];
  if (given) return { executablePath: given };
  const found = fromPackage() ?? fromSystem();
  if (found) return found;
  throw new Error(
    'Không tìm thấy trình duyệt Chromium. Hãy chạy `npm install` để có @sparticuz/chromium, cài bằng `apt install chromium`, hoặc đặt biến CHROME_PATH.',
  );
}

/** Starts the browser; tries three times, because headless Chromium now and then dies while starting. */
export async function launchBrowser(): Promise<Browser> {
  const found = findChromium();
  // Without this letters in PDF and screenshots are unevenly spaced.
  const options = { ...found, args: ['--font-render-hinting=none'] };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await chromium.launch(options);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

function fromSystem(): Chromium | undefined {
  const executablePath = systemBrowsers.find((file) => existsSync(file) && starts({ executablePath: file }));
  return executablePath === undefined ? undefined : { executablePath };
}

function fromPackage(): Chromium | undefined {
  const root = packageFolder();
  if (root === undefined) return undefined;
  const folder = unpack(root);
  const plain: Chromium = { executablePath: path.join(folder, 'chromium') };
  if (starts(plain)) return plain;
  const withLibraries: Chromium = { ...plain, env: withLibraryPath(path.join(folder, 'al2023/lib')) };
  return starts(withLibraries) ? withLibraries : undefined;
}

/** The folder of @sparticuz/chromium, which does not export its package.json. */
function packageFolder(): string | undefined {
  const name = path.join('@sparticuz', 'chromium');
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return entry.slice(0, entry.lastIndexOf(name) + name.length);
  } catch {
    return undefined;
  }
}

/**
 * Unpacks once into a folder named after the version: the package itself would take whatever lies in the shared
 * temporary folder, even an older browser. Done beside and then renamed, so that parallel tests do not collide.
 */
function unpack(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.resolve(root, '../../.cache/chromium', version);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  // The name of a cloud service makes the package unpack its own NSS libraries too.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  execFileSync(process.execPath, ['-e', script], { cwd: root, env, stdio: 'ignore' });
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // Another process was faster.
  }
  return folder;
}

function withLibraryPath(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const before = process.env['LD_LIBRARY_PATH'];
  return { ...Object.fromEntries(inherited), LD_LIBRARY_PATH: before ? `${folder}:${before}` : folder };
}

function starts({ executablePath, env }: Chromium): boolean {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox', '--headless'], {
      timeout: 15_000,
      stdio: 'ignore',
      env: env ?? process.env,
    });
    return true;
  } catch {
    return false;
  }
}
