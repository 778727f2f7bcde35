import { expect, it } from 'vitest';
import { contentsMarkup } from '../../src/site/items/contents.ts';
import { find, wordsOf } from '../support/html.ts';

const heading = (id: string, depth: 2 | 3 = 2) => ({ id, text: `Phần ${id}`, depth });

it('names the parts of a long body as links, smaller parts left out', () => {
  const markup = contentsMarkup([heading('a'), heading('a1', 3), heading('b'), heading('c')], 3)?.html ?? '';
  expect(find(markup, 'a').map((link) => [link.properties['href'], wordsOf(link).trim()])).toEqual([
    ['#a', 'Phần a'],
    ['#b', 'Phần b'],
    ['#c', 'Phần c'],
  ]);
});

it('is left out where there are fewer parts than asked for', () => {
  expect(contentsMarkup([heading('a'), heading('b'), heading('a1', 3)], 3)).toBeUndefined();
});
