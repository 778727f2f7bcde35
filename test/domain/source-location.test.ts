import { expect, it } from 'vitest';
import { compareLocations } from '../../src/domain/source-location.ts';

it('orders by path, then line, then column; a whole file comes before its lines', () => {
  const ordered = [
    { path: 'content/a.md' },
    { path: 'content/a.md', line: 2 },
    { path: 'content/a.md', line: 2, column: 3 },
    { path: 'content/a.md', line: 10, column: 1 },
    { path: 'content/b.md', line: 1, column: 1 },
  ];
  expect(ordered.toReversed().sort(compareLocations)).toEqual(ordered);
});
