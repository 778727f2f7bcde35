import { expect, it } from 'vitest';
import { composedNames } from '../../src/fixes/composed-names.ts';

const decomposed = (path: string) => path.normalize('NFD');

it('renames folders and files, what lies deepest first', () => {
  const { renamings, left } = composedNames.plan([decomposed('tin-tuc/lễ hội/ảnh.jpg'), 'tin-tuc/a.md']);
  expect(renamings.map(({ from, to }) => [from, to])).toEqual([
    [decomposed('tin-tuc/lễ hội/ảnh.jpg'), `${decomposed('tin-tuc/lễ hội')}/ảnh.jpg`],
    [decomposed('tin-tuc/lễ hội'), 'tin-tuc/lễ hội'],
  ]);
  expect(left).toEqual([]);
});

it('renames a folder once, however many files it holds', () => {
  const { renamings } = composedNames.plan([decomposed('lễ/a.jpg'), decomposed('lễ/b.jpg')]);
  expect(renamings).toHaveLength(1);
});

it('leaves both of two names that look the same', () => {
  const { renamings, left } = composedNames.plan([decomposed('ảnh.jpg'), 'ảnh.jpg']);
  expect(renamings).toEqual([]);
  expect(left).toEqual([{ file: decomposed('ảnh.jpg'), message: expect.stringContaining('"ảnh.jpg"') }]);
});

it('has nothing to do with composed names', () => {
  expect(composedNames.plan(['lễ hội/ảnh.jpg', 'a.md'])).toEqual({ renamings: [], left: [] });
});
