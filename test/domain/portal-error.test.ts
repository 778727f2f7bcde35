import { expect, it } from 'vitest';
import { PortalError } from '../../src/domain/portal-error.ts';

it('tells each problem on a line of its own, with path and line', () => {
  const error = new PortalError(
    { path: 'a.yaml', line: 3, message: 'Một.' },
    { path: 'b.yaml', message: 'Hai.' },
  );
  expect(error.message).toBe('a.yaml:3: Một.\nb.yaml: Hai.');
  expect(error.problems).toHaveLength(2);
});
