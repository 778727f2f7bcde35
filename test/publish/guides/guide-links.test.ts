import { describe, expect, it } from 'vitest';
import { guideAddress, guideLinks, linkedGuides } from '../../../src/publish/guides/guide-links.ts';

const files = ['README.md', 'anh.md', 'soan-bai.md', 'trien-khai/README.md', 'trien-khai/nginx.md'];
const picture = { src: '/anh/sach-huong-dan/anh/a.webp', width: 960, height: 640, file: 'anh/a.webp' };
const linksFrom = (path: string) =>
  guideLinks(path, {
    hasGuide: (each) => files.includes(each),
    picture: (each) => (each === 'anh/a.webp' ? picture : undefined),
  });
const linkFrom = (path: string, target: string) => linksFrom(path).link({ target, line: 1, column: 1 });
const imageFrom = (path: string, target: string) =>
  linksFrom(path).image({ target, alt: 'Ảnh', line: 1, column: 1 });

describe('a guide has the address of its file', () => {
  it.each([
    ['soan-bai.md', '/huong-dan/soan-bai/'],
    ['README.md', '/huong-dan/'],
    ['trien-khai/README.md', '/huong-dan/trien-khai/'],
    ['trien-khai/nginx.md', '/huong-dan/trien-khai/nginx/'],
  ])('%s', (path, address) => expect(guideAddress(path)).toBe(address));
});

describe('a link in a guide', () => {
  it.each([
    ['to another guide', 'anh.md', 'soan-bai.md', '/huong-dan/soan-bai/'],
    [
      'to a heading of another',
      'soan-bai.md',
      'anh.md#ảnh-có-học-sinh',
      '/huong-dan/anh/#muc-anh-co-hoc-sinh',
    ],
    ['to a heading of its own', 'anh.md', '#mô-tả-ảnh', '#muc-mo-ta-anh'],
    ['to a folder', 'soan-bai.md', 'trien-khai/', '/huong-dan/trien-khai/'],
    ['up from a folder', 'trien-khai/nginx.md', '../anh.md', '/huong-dan/anh/'],
    ['to another site', 'anh.md', 'https://nodejs.org/en/download', 'https://nodejs.org/en/download'],
  ])('leads %s', (_, from, target, address) => expect(linkFrom(from, target)).toBe(address));

  it.each([
    'trien-khai/Caddyfile',
    '../decisions/028-huong-dan.md',
    'khong-co.md',
    '/quan-tri/',
    'javascript:x',
  ])('keeps only its words where it leads to %s', (target) =>
    expect(linkFrom('soan-bai.md', target)).toBeUndefined(),
  );
});

it('a picture is that of the file named, seen from the guide; what is no picture is left out', () => {
  expect(imageFrom('anh.md', 'anh/a.webp')).toEqual({ as: 'picture', ...picture });
  expect(imageFrom('trien-khai/nginx.md', '../anh/a.webp')).toEqual({ as: 'picture', ...picture });
  expect(imageFrom('anh.md', 'anh/b.webp')).toEqual({ as: 'nothing' });
});

it('the order of guides is that of the links in their index', () => {
  const index =
    'Đọc [một](soan-bai.md#a), [hai](trien-khai/), [lại](soan-bai.md), [ngoài](https://x.vn/a.md).';
  expect(linkedGuides(index)).toEqual(['soan-bai.md', 'trien-khai/README.md']);
});
