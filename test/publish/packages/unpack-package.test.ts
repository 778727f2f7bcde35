import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PackageRefused } from '../../../src/publish/packages/package-refused.ts';
import { unpackPackage } from '../../../src/publish/packages/unpack-package.ts';
import { temporaryFolder } from '../../facts/images/samples.ts';
import { filesBelow } from '../../support/folder.ts';
import { type ZipPart, zip } from '../../support/zip.ts';

const folder = temporaryFolder();
let number = 0;

/** Unpacks into a new folder; gives the folder, or why the package was refused. */
async function unpack(parts: readonly ZipPart[] | Buffer, maxBytes = 1_000_000) {
  const name = `goi-${number++}`;
  const source = folder.put(`${name}.zip`, Buffer.isBuffer(parts) ? parts : zip(parts));
  const outDir = join(folder.path, 'mo', name);
  try {
    const { bytes } = await unpackPackage(source, {
      outDir,
      player: '/hoc-lieu/bai/toan-man-hinh/',
      maxBytes,
    });
    return { outDir, bytes, files: filesBelow(outDir) };
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    return { outDir, refused: error.reason };
  }
}

const page = { name: 'index.html', content: '<!doctype html><p>Bài học' };

describe('a lesson', () => {
  it('is unpacked with its folders, stored or deflated', async () => {
    const { files } = await unpack([
      page,
      { name: 'js/bài 1.js', content: 'x', isDeflated: true },
      { name: 'anh/', content: '' },
      { name: 'anh/a.png', content: 'y' },
    ]);
    expect(files).toEqual(['anh/a.png', 'index.html', 'js/bài 1.js']);
  });

  it('leaves out what a lesson does not need, above all settings of servers and programs of servers', async () => {
    const names = [
      '.htaccess',
      'a/.htaccess',
      'web.config',
      'x.php',
      'x.cgi',
      'x.phtml',
      '_headers',
      'x.xhtml',
      'khong-duoi',
    ];
    const { files } = await unpack([page, ...names.map((name) => ({ name }))]);
    expect(files).toEqual(['index.html']);
  });

  it('leaves out drawings and data that could run scripts by themselves', async () => {
    const { files } = await unpack([
      page,
      { name: 'hien.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>' },
      { name: 'a.svg', content: '<svg><script>alert(1)</script></svg>' },
      { name: 'b.svg', content: '<svg onload="alert(1)"/>' },
      { name: 'c.svg', content: '<svg><a href="JavaScript:alert(1)"/></svg>' },
      { name: 'd.xml', content: '<html xmlns="http://www.w3.org/1999/xhtml"/>' },
      { name: 'e.svg', content: '<!DOCTYPE svg [<!ENTITY a "x">]><svg/>' },
      { name: 'f.svg', content: Buffer.from('<svg onload="alert(1)"/>', 'utf16le') },
      { name: 'g.svg', content: '<?xml version="1.0" encoding="UTF-7"?><svg/>' },
      { name: 'imsmanifest.xml', content: '<?xml version="1.0" encoding="UTF-8"?><manifest/>' },
    ]);
    expect(files).toEqual(['hien.svg', 'imsmanifest.xml', 'index.html']);
  });

  it('may be as large as is allowed and no byte larger', async () => {
    const parts = [
      { name: 'a.txt', content: 'x'.repeat(600) },
      { name: 'b.txt', content: 'y'.repeat(400) },
    ];
    expect(await unpack(parts, 1_000)).toMatchObject({ bytes: 1_000, files: ['a.txt', 'b.txt'] });
    expect(await unpack(parts, 999)).toMatchObject({ refused: 'too-big' });
  });
});

describe('a hostile package is refused and leaves nothing behind:', () => {
  it.each<[string, ZipPart[], string]>([
    ['a path that leads out', [page, { name: '../ngoai.html' }], 'unsafe-path'],
    ['a path from the root', [page, { name: '/etc/passwd.txt' }], 'unsafe-path'],
    ['a path with backslashes that leads out', [page, { name: '..\\..\\ngoai.html' }], 'unsafe-path'],
    ['a drive of Windows', [page, { name: 'C:/a.html' }], 'unsafe-path'],
    [
      'a symbolic link',
      [page, { name: 'lien-ket.html', content: '/etc/passwd', mode: 0o120777 }],
      'unsafe-path',
    ],
    ['a password', [{ ...page, flags: 0x801 }], 'encrypted'],
    ['a program', [page, { name: 'chay.exe' }], 'forbidden'],
    ['Flash', [page, { name: 'story.swf' }], 'forbidden'],
    ['a bomb by what it claims', [page, { name: 'a.txt', content: 'x', claims: 2_000_000_001 }], 'too-big'],
    [
      'a bomb that claims to be small',
      [page, { name: 'a.txt', content: Buffer.alloc(3_000_000), isDeflated: true, claims: 10 }],
      'damaged',
    ],
    [
      'a bomb within what it claims',
      [page, { name: 'a.txt', content: Buffer.alloc(3_000_000), isDeflated: true }],
      'too-big',
    ],
    ['two files of one name', [page, { name: 'index.html' }], 'damaged'],
    ['a file that is also a folder', [{ name: 'a.txt' }, { name: 'a.txt/b.txt' }], 'damaged'],
  ])('%s', async (_, parts, reason) => {
    const { outDir, ...result } = await unpack(parts);
    expect(result).toEqual({ refused: reason });
    expect(existsSync(outDir)).toBe(false);
    const left = readdirSync(join(folder.path, 'mo')).filter((name) => name.includes('dang-mo'));
    expect(left).toEqual([]);
    expect(filesBelow(folder.path).filter((path) => path.includes('ngoai'))).toEqual([]);
  });

  it('one that was cut off', async () => {
    const whole = zip([page, { name: 'a.txt', content: 'x'.repeat(2_000), isDeflated: true }]);
    expect(await unpack(whole.subarray(0, 60))).toMatchObject({ refused: 'damaged' });
  });

  it('one whose content is not what its list says', async () => {
    const bytes = zip([{ name: 'a.txt', content: 'x'.repeat(2_000), isDeflated: true }]);
    bytes.fill(0xff, 40, 50);
    expect(await unpack(bytes)).toMatchObject({ refused: 'damaged' });
  });
});

it('puts the guard into every page and into nothing else', async () => {
  const { outDir } = await unpack([
    page,
    { name: 'a/trang.HTM', content: 'x' },
    { name: 'a.js', content: 'y' },
  ]);
  const read = (name: string) => readFileSync(join(outDir, name), 'utf8');
  expect(read('index.html')).toMatch(/^<!doctype html><script>if\(self\.origin!=="null"\)/);
  expect(read('index.html')).toContain('"/hoc-lieu/bai/toan-man-hinh/"');
  expect(read('a/trang.HTM')).toMatch(/^<script>/);
  expect(read('a.js')).toBe('y');
});
