import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findWriter } from '../../src/cli/editor/find-writer.ts';
import { lastWriter, rememberWriter } from '../../src/cli/editor/last-writer.ts';
import { runCli } from '../support/cli.ts';
import { folderWith } from '../support/portal.ts';

const folder = folderWith({ 'content/a.txt': '' });
execFileSync('git', ['-C', folder, 'init', '-q']);
execFileSync('git', ['-C', folder, 'config', 'user.name', 'Trần Văn Bình']);
execFileSync('git', ['-C', folder, 'config', 'user.email', 'binh@example.edu.vn']);

describe('whoever saves', () => {
  it('is named by the options', async () => {
    const writer = { name: 'Nguyễn Thị Mai', email: 'mai@example.edu.vn' };
    expect(await findWriter({ ten: writer.name, thu: writer.email }, { folder, canAsk: true })).toEqual(
      writer,
    );
  });

  it('is who git knows, where nobody can be asked', async () => {
    expect(await findWriter({}, { folder, canAsk: false })).toEqual({
      name: 'Trần Văn Bình',
      email: 'binh@example.edu.vn',
    });
  });

  it.each([
    { ten: ' ', thu: 'mai@example.edu.vn' },
    { ten: 'Mai <x>', thu: 'mai@example.edu.vn' },
    { ten: 'Mai', thu: 'mai' },
    { ten: 'Mai', thu: 'mai @example.vn' },
  ])('must have a name and an address: %o', async (options) => {
    await expect(findWriter(options, { folder, canAsk: false })).rejects.toThrow(/Hãy thêm.*như --/);
  });
});

describe('whoever saved the last time', () => {
  it('is remembered, and nobody where nothing was kept', () => {
    const cache = folderWith({});
    expect(lastWriter(cache)).toBeUndefined();
    rememberWriter(cache, { name: 'Lê Thị Mai', email: 'mai@example.edu.vn' });
    expect(lastWriter(cache)).toEqual({ name: 'Lê Thị Mai', email: 'mai@example.edu.vn' });
  });

  it.each(['', '{', '{"name":1}'])('is nobody where the file holds %j', (text) => {
    expect(lastWriter(folderWith({ 'writer.json': text }))).toBeUndefined();
  });

  it('does not save in the name of another without a terminal', async () => {
    const last = { name: 'Lê Thị Mai', email: 'mai@example.edu.vn' };
    expect((await findWriter({}, { folder, canAsk: false, last })).name).toBe('Trần Văn Bình');
  });
});

it('the editor needs a folder that git keeps', async () => {
  const { status, stderr } = await runCli(['soan-bai', '--content', folderWith({ 'truong.yaml': '' })]);
  expect(status).toBe(2);
  expect(stderr).toContain('chưa được lưu bằng git');
});
