import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Contents, contentsOf, differences } from '../support/folder.ts';
import { postFile, projectRoot } from '../support/portal.ts';
import { builtSite, hasSite, type StartedBuild, schoolWith, startBuild } from '../support/school.ts';

let school: string;
let before: Contents;
/** Process ids of the builds that were killed. */
const killed: number[] = [];

beforeAll(async () => {
  school = schoolWith();
  before = contentsOf(await builtSite(school));
});

/** Where a build keeps the modules with which it renders. */
const workDirOf = (pid: number | undefined) => join(projectRoot, '.astro', `dung-${pid}`);

afterAll(() => {
  for (const pid of killed) rmSync(workDirOf(pid), { recursive: true, force: true });
});

const unfinishedIn = (folder: string) => readdirSync(folder).filter((name) => /^\.dist-moi-\d+$/.test(name));

/** When to kill, each as something that can be seen from outside. */
const moments: Readonly<Record<string, (build: StartedBuild) => boolean>> = {
  'while it reads': ({ said }) => said().includes('Đang đọc nội dung'),
  'while it makes pictures': ({ said }) => said().includes('xử lý ảnh'),
  'as it begins to render': ({ said }) => said().includes('Đang dựng các trang…'),
  'while it renders': ({ process: { pid } }) => existsSync(workDirOf(pid)),
  'when the pages stand in the new folder': () => unfinishedIn(school).length > 0,
  'while it makes the search index': ({ said }) => said().includes('Đang lập chỉ mục tìm kiếm…'),
  'when the search index stands in the new folder': () =>
    unfinishedIn(school).some((name) => existsSync(join(school, name, 'pagefind'))),
};

/** Starts a build and kills it; once more where it was over before the moment could be seen. */
async function killAt(hasCome: (build: StartedBuild) => boolean): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const build = startBuild(school);
    await vi.waitUntil(() => hasCome(build) || build.process.exitCode !== null, {
      timeout: 30_000,
      interval: 1,
    });
    build.process.kill('SIGKILL');
    if ((await build.ended) !== 'SIGKILL') continue;
    killed.push(build.process.pid ?? 0);
    return;
  }
  throw new Error('Every build was over before it could be killed.');
}

describe('a build that is killed leaves the old site whole', () => {
  it.each(Object.entries(moments))('%s', async (_, hasCome) => {
    await killAt(hasCome);
    expect(hasSite(join(school, 'dist'))).toBe(true);
    expect(differences(before, contentsOf(join(school, 'dist')))).toEqual([]);
  });
});

describe('the next build', () => {
  it('replaces the site and clears away what the killed ones left', async () => {
    const next = startBuild(school);
    expect(await next.ended, next.said()).toBe(0);
    expect(differences(before, contentsOf(join(school, 'dist')))).toEqual([]);
    expect(readdirSync(school).toSorted()).toEqual(['content', 'dist']);
  });

  it('clears away what they left in the project', () => {
    expect(killed.map(workDirOf).filter((folder) => existsSync(folder))).toEqual([]);
  });

  it('never lets go of the site for as long as it lasts', async () => {
    const busy = schoolWith({ 'tin-tuc/10/them.md': postFile('Thêm một bài.\n') });
    await builtSite(busy);
    const build = startBuild(busy);
    let missing = 0;
    const timer = setInterval(() => {
      if (!hasSite(join(busy, 'dist'))) missing += 1;
    }, 5);
    expect(await build.ended).toBe(0);
    clearInterval(timer);
    // The exchange itself is two renames; more than one look into that gap means that the site was being made in place.
    expect(missing).toBeLessThanOrEqual(1);
  });
});
