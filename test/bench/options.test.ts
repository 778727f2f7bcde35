import { expect, it } from 'vitest';
import { readOptions, root } from '../../scripts/bench/options.ts';

it('measures two sizes of school in both parts unless told otherwise', () => {
  expect(readOptions([])).toMatchObject({ posts: [1000, 5000], parts: ['check', 'build'], rules: false });
});

it('measures all criteria documents on the large school, compared with nothing, when asked', () => {
  const options = readOptions(['--rules']);
  expect(options).toMatchObject({ posts: [5000], rules: true });
  expect(options).not.toHaveProperty('before');
});

it('takes another size for all criteria documents too', () => {
  expect(readOptions(['--rules', '--posts', '100']).posts).toEqual([100]);
});

it('takes a working copy of the project to compare with, and refuses any other folder', () => {
  expect(readOptions(['--rules', '--before', root]).before).toBe(root);
  expect(() => readOptions(['--rules', '--before', `${root}/docs`])).toThrow(/--before: thư mục/);
});

it('refuses a working copy to compare with where all criteria documents are not measured', () => {
  expect(() => readOptions(['--before', root])).toThrow(/--before chỉ dùng cùng --rules/);
});

it('measures the search on the large school', () => {
  expect(readOptions(['--search'])).toMatchObject({ posts: [5000], search: true, rules: false });
  expect(readOptions([]).search).toBe(false);
});
