import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import type { Portal } from '../../src/facts/portal.ts';
import { readPortal } from '../../src/facts/read-portal.ts';
import { type Judged, readAndJudge } from '../../src/read-and-judge.ts';
import { day } from './facts.ts';

/** Paths, from the content folder, and what the files hold. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const projectRoot = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');

const temporary = mkdtempSync(join(tmpdir(), 'cong-truong-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A folder of its own with these files; it goes away with the tests of the file. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(temporary, 'truong-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Reads a portal that consists of these files. @param publicFiles Those of `public/`. */
export const readFiles = (files: Files, publicFiles: Files = {}): Promise<Portal> =>
  readPortal({ contentDir: folderWith(files), publicDir: folderWith(publicFiles) });

/** Reads these files and judges them by `mac-dinh`, over September and October 2025. */
export const judgeFiles = (files: Files): Promise<Judged> =>
  readAndJudge({
    root: projectRoot,
    contentDir: folderWith(files),
    publicDir: folderWith({}),
    cacheDir: join(temporary, 'cache'),
    needsHtml: false,
    criteria: ['mac-dinh'],
    from: day('2025-09-01'),
    to: day('2025-10-31'),
    asOf: day('2025-11-10'),
    today: day('2025-11-10'),
    tool: { name: 'cong-truong', version: '0' },
    commit: null,
  });

/** A page: fields, then the body. */
export const page = (fields: Readonly<Record<string, string>>, body = ''): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n${body}`;

/** A valid post; `fields` are added or replaced. */
export const postFile = (body = '', fields: Readonly<Record<string, string>> = {}): string =>
  page({ title: 'Lễ khai giảng', date: '2025-09-05', category: 'hoat-dong', ...fields }, body);

/** The smallest GIF there is; its header says the size told. */
export function gif(widthPx = 1, heightPx = 1): Uint8Array {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  bytes.writeUInt16LE(widthPx, 6);
  bytes.writeUInt16LE(heightPx, 8);
  return bytes;
}

/** Findings of one check, from every document. */
export const findingsOfCheck = ({ documents }: Report, check: string) =>
  documents
    .flatMap(({ results }) => results.flatMap(({ requirements }) => requirements))
    .flatMap(({ findings }) => findings.filter((finding) => finding.check === check));
