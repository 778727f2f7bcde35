import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { looksOf } from '../../scripts/gallery/looks.ts';
import { readOptions } from '../../scripts/gallery/options.ts';

it('takes all pages of dist/ at three widths, light and dark, where nothing is said', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ only: [], site: resolve('dist'), out: resolve('gallery') });
  expect(looksOf(options).map(({ name }) => name)).toEqual([
    '360-light',
    '360-dark',
    '768-light',
    '768-dark',
    '1280-light',
    '1280-dark',
  ]);
});

it('shows the colours of the reader and more contrast at the widths asked for', () => {
  const names = looksOf(readOptions(['--contrast', '--width', '320'])).map(({ name }) => name);
  expect(names).toEqual(['320-forced-light', '320-forced-dark', '320-more-light', '320-more-dark']);
});

it('has no look of a screen on paper', () => {
  expect(looksOf(readOptions(['--print']))).toEqual([]);
});

it.each(['200', '4000'])('takes a width of %s px', (width) => {
  expect(readOptions(['--width', width]).widths).toEqual([Number(width)]);
});

it.each(['199', '4001', '360.5', 'hẹp'])('refuses a width of %s', (width) => {
  expect(() => readOptions(['--width', width])).toThrow(`--width: "${width}"`);
});

it('prints or shows contrast, not both', () => {
  expect(() => readOptions(['--print', '--contrast'])).toThrow('Hãy chạy hai lần');
});
