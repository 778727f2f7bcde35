import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { systemRefusal } from '../../src/cli/system-refusal.ts';
import { runCli } from '../support/cli.ts';
import { folderWith } from '../support/portal.ts';

const refusal = (fields: object) => systemRefusal(Object.assign(new Error('x'), fields));

describe('what the system refuses', () => {
  it.each([
    ['a port in use', { code: 'EADDRINUSE', port: 4321 }, 'Cổng mạng 4321', '--port 4331'],
    ['a folder that may not be written', { code: 'EROFS', path: '/a/b.md' }, '"/a/b.md"', 'quyền'],
    ['a folder that may not be made', { code: 'ENOENT', syscall: 'mkdir', path: '/a/b' }, '"/a/b"', 'quyền'],
    [
      'a file that another program holds',
      { code: 'EBUSY', path: 'C:\\a\\b.docx' },
      '"C:\\a\\b.docx"',
      'Word',
    ],
    ['a full disk', { code: 'ENOSPC' }, 'Ổ đĩa đã đầy', 'dọn bớt'],
    ['a copy that finds no room', { code: 'ENOSPC', path: '/a', dest: '/b' }, 'ghi được "/b"', 'dọn bớt'],
  ])('is told in words: %s', (_, fields, found, advice) => {
    expect(refusal(fields)).toContain(found);
    expect(refusal(fields)).toContain(advice);
  });

  it.each([
    ['/a/.b.md.4711.moi', '"/a/b.md"'],
    ['b.txt.4711.moi', '"b.txt"'],
    ['/a/b.2025.md', '"/a/b.2025.md"'],
  ])('names the file a person knows: %s', (path, shown) => {
    expect(refusal({ code: 'EACCES', path })).toContain(`ghi ${shown}.`);
  });

  it('is no word for what is a bug', () => {
    expect(refusal({ code: 'ENOENT', syscall: 'open', path: '/a' })).toBeUndefined();
    expect(systemRefusal(new TypeError('x'))).toBeUndefined();
    expect(systemRefusal('x')).toBeUndefined();
  });
});

it('a port in use ends the command in words, without a stack', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const bound = other.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const folder = folderWith({ 'index.html': '' });
  const { status, stdout, stderr } = await runCli(['preview', '--out-dir', folder, '--port', String(port)]);
  other.close();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^Cổng mạng ${port} [^\\n]*\\n$`));
});
