import { expect, it } from 'vitest';
import { allClassesSlug, classSlugs } from '../../src/domain/class-slugs.ts';

it('gives every class an address of its own, however names are written', () => {
  expect([...classSlugs(['3A', 'Lá 1', 'Mầm', '3a', '3 A', '★'])]).toEqual([
    ['3A', '3a'],
    ['Lá 1', 'la-1'],
    ['Mầm', 'mam'],
    ['3a', '3a-2'],
    ['3 A', '3-a'],
    ['★', 'lop'],
  ]);
});

it('keeps the address of the page with all classes free', () => {
  expect(classSlugs(['Tất cả các lớp']).get('Tất cả các lớp')).toBe(`${allClassesSlug}-2`);
});
