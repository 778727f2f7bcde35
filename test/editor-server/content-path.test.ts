import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPath } from '../../src/editor-server/content-path.ts';
import { folderWith } from '../support/portal.ts';

const folder = folderWith({ 'tin-tuc/a.md': 'a', 'ngoai.md': 'b' });
symlinkSync('/etc', join(folder, 'tin-tuc/duong-tat'));

describe('a path that the editor may use', () => {
  it.each([
    'content/tin-tuc/a.md',
    'content/tin-tuc/2025-09/bai/index.md',
    'content/to-chuc/ten.yaml',
    'content/gioi-thieu/co-so-vat-chat.mdx',
    'content/tin-tuc/Ảnh 1.JPG',
    'content/thong-bao/ke-hoach.pdf',
  ])('%s', (path) => {
    expect(contentPath(folder, path)).toBe(join(folder, path.slice('content/'.length)));
  });
});

describe('a path that is refused', () => {
  it.each([
    'content/../package.json',
    'content/tin-tuc/../../a.md',
    'content/./tin-tuc/a.md',
    'content//tin-tuc/a.md',
    '/etc/passwd.md',
    'package.json',
    'contents/a.md',
    'content',
    'content/',
    'content/.git/config.md',
    'content/tin-tuc/.an.md',
    'content/noi-bo/hop.md',
    'content/tin-tuc/duong-tat/a.md',
    'content/tin-tuc/a.js',
    'content/gioi-thieu/a.mdxx',
    'content/tin-tuc/a.html',
    'content/tin-tuc\\..\\..\\a.md',
    'content/tin-tuc/a.md\0.png',
    'content/C:/a.md',
  ])('%j', (path) => {
    expect(contentPath(folder, path)).toBeUndefined();
  });
});
