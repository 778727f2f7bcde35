import { cpSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Contents, contentsOf, differences } from '../support/folder.ts';
import { folderWith, projectRoot } from '../support/portal.ts';
import { build, builtSite, schoolWith } from '../support/school.ts';
import { siteDir } from '../support/site.ts';

describe('the same school', () => {
  let expected: Contents;
  beforeAll(async () => {
    expected = contentsOf(await builtSite(schoolWith()));
  });

  it('gives the same bytes in another folder, time zone, language and working folder', async () => {
    const school = schoolWith();
    const env = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };
    expect((await build(school, [], { env, cwd: tmpdir() })).status).toBe(0);
    expect(differences(contentsOf(join(school, 'dist')), expected)).toEqual([]);
  });

  it.each(['development', 'test'])('gives the same bytes where NODE_ENV is %s', async (name) => {
    const school = schoolWith();
    expect((await build(school, [], { env: { NODE_ENV: name } })).status).toBe(0);
    expect(differences(contentsOf(join(school, 'dist')), expected)).toEqual([]);
  });

  it('gives the same bytes when built twice at once, into two folders', async () => {
    const schools = [schoolWith(), schoolWith()];
    const runs = await Promise.all(schools.map((school) => build(school)));
    expect(runs.map(({ status, stderr }) => status || stderr)).toEqual(runs.map(({ stderr }) => stderr));
    for (const school of schools) expect(differences(contentsOf(join(school, 'dist')), expected)).toEqual([]);
  });

  it('gives the same bytes whatever the order in which its files were made', async () => {
    const school = schoolWith();
    const posts = join(school, 'content/tin-tuc/10');
    for (const name of readdirSync(posts).toReversed()) {
      cpSync(join(posts, name), join(posts, `${name}.moi`));
      renameSync(join(posts, `${name}.moi`), join(posts, name));
    }
    expect(differences(contentsOf(await builtSite(school)), expected)).toEqual([]);
  });
});

it('the demonstration school gives the same bytes from a copy of its content', async () => {
  const school = folderWith({});
  cpSync(join(projectRoot, 'content'), join(school, 'content'), { recursive: true });
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'C' };
  expect((await build(school, [], { env })).status).toBe(0);
  expect(differences(contentsOf(join(school, 'dist')), contentsOf(siteDir))).toEqual([]);
});
