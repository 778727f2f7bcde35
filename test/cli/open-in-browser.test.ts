import { expect, it } from 'vitest';
import { openerFor } from '../../src/cli/open-in-browser.ts';

const address = 'http://127.0.0.1:4322/quan-tri/#ma=aB_-9';

it('opens an address with what the system surely has', () => {
  expect(openerFor('darwin', address)).toEqual({ command: 'open', args: [address], isVerbatim: false });
  expect(openerFor('win32', address)).toEqual({
    command: 'cmd',
    args: ['/c', 'start', '""', `"${address}"`],
    isVerbatim: true,
  });
});

it('opens nothing elsewhere: the address is printed', () => {
  expect(openerFor('linux', address)).toBeUndefined();
});
