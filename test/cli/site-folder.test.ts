import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/project.ts';
import { siteFolder } from '../../src/cli/site-folder.ts';
import { runCli } from '../support/cli.ts';
import { contentsOf, differences } from '../support/folder.ts';
import { folderWith } from '../support/portal.ts';
import { schoolWith } from '../support/school.ts';

const content = join(folderWith({}), 'content');

describe('a build may replace', () => {
  it.each([
    ['a folder that is not there yet', () => join(folderWith({}), 'dist')],
    ['an empty folder', () => folderWith({})],
    ['a site', () => folderWith({ 'bao-cao-tuan-thu/index.html': '', 'index.html': '' })],
    ['a folder beside the content', () => join(dirname(content), 'dist')],
    ['a folder of the project', () => join(projectRoot, 'dist-khac')],
  ])('%s', (_, make) => {
    const folder = make();
    expect(siteFolder(folder, content)).toBe(folder);
  });
});

describe('a build never replaces', () => {
  const photos = folderWith({ 'khai-giang.jpg': '', 'hoi-xuan.jpg': '' });
  const file = join(photos, 'khai-giang.jpg');
  it.each([
    ['a folder with something else in it', photos, 'thứ khác'],
    ['a file', file, 'một tệp'],
    ['the content', content, 'nội dung'],
    ['a folder around the content', dirname(content), 'nội dung'],
    ['the project', projectRoot, 'chương trình'],
    ['a folder around the project', dirname(projectRoot), 'chương trình'],
  ])('%s', (_, folder, words) => {
    expect(() => siteFolder(folder, content)).toThrow(words);
  });

  it('photos that somebody keeps', async () => {
    const school = schoolWith();
    writeFileSync(join(photos, 'bai.txt'), 'Bài');
    const before = contentsOf(photos);
    const { status, stderr } = await runCli([
      ...['build', '--no-gate', '--content', join(school, 'content'), '--out-dir', photos],
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Hãy chọn một thư mục mới')]);
    expect(differences(before, contentsOf(photos))).toEqual([]);
  });
});
